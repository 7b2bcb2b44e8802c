package dev.asynctutor.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackagesTest {
    @Test
    void theMetadataSaysWhatIsNeeded() {
        assertThat(Packages.neededBy("""
                        \"""A server.\"""
                        # /// script
                        # requires-python = ">=3.11"
                        # dependencies = [
                        #   "FastAPI[standard]>=0.115",
                        #   'uvicorn',
                        #   "unheard-of",
                        # ]
                        # ///
                        import httpx
                        """)).containsExactly("fastapi", "uvicorn");
    }

    @Test
    void emptyDependenciesNeedNothingWhateverIsImported() {
        assertThat(Packages.neededBy("""
                        # /// script
                        # dependencies = []
                        # ///
                        import httpx
                        """)).isEmpty();
    }

    @Test
    void withoutMetadataTheImportsTell() {
        assertThat(Packages.neededBy("""
                        import asyncio
                        import uvicorn
                        from fastapi.responses import StreamingResponse
                        text = "from aiohttp"

                        def late():
                            import anyio
                        """)).containsExactly("anyio", "fastapi", "uvicorn");
    }

    @Test
    void anOrdinaryProgramNeedsNothing() {
        assertThat(Packages.neededBy("import asyncio\nprint('fastapi')\n")).isEmpty();
    }
}
