package dev.asynctutor.grade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetProgramTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "await asyncio.sleep(1)\n",
                "async with lock:\n    pass\n",
                "async for line in lines:\n    print(line)\n",
                "if ready:\n    print(await fetch())\n",
                "async def main():\n    await fetch()\n\n\nawait main()\n",
                "class Shop:\n    async def open(self):\n        await fetch()\n\n\nprint(await Shop().open())\n",
                "print([x async for x in numbers()])\n"
            })
    void whatAwaitsOutsideOfAFunctionIsWrapped(String source) {
        assertThat(SnippetProgram.awaitsOutside(source)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "print('tea')\n",
                "async def main():\n    await fetch()\n\n\nasyncio.run(main())\n",
                "async def main():\n    def inner():\n        pass\n\n    async with lock:\n        pass\n",
                "# await nothing\nprint(1)\n",
                "print(\"await me\", 'async with')\n",
                "text = \"\"\"\nawait this\n\"\"\"\n",
                "awaiting = 1\n"
            })
    void anythingElseRunsAsItIs(String source) {
        assertThat(SnippetProgram.awaitsOutside(source)).isFalse();
        assertThat(SnippetProgram.of("", source)).isEqualTo(source);
    }

    @Test
    void thePreludeComesFirst() {
        assertThat(SnippetProgram.of("import asyncio\n", "x = 1\n\nawait fetch(x)\n"))
                .isEqualTo("""
                        import asyncio


                        async def main():
                            x = 1

                            await fetch(x)


                        import asyncio
                        asyncio.run(main())
                        """);
    }
}
