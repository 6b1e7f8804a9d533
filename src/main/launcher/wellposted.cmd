@echo off
rem Starts wellposted on Windows. Its jars are found beside it, wherever the folder is moved to.
rem From Java 19 on, Java itself keeps a class-data archive that makes later runs start faster.
setlocal
set "LIB=%~dp0lib"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java.exe")
if defined JAVA_HOME (
    if not exist "%JAVA%" (
        echo wellposted: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it: set it to a Java 17 or newer, or unset it 1>&2
        exit /b 2
    )
) else (
    where /q java.exe || (
        echo wellposted: no Java was found: install Java 17 or newer, or set JAVA_HOME to it 1>&2
        exit /b 2
    )
)
set "ARCHIVES=%LOCALAPPDATA%\wellposted"
if not exist "%ARCHIVES%" mkdir "%ARCHIVES%" >nul 2>&1
set "CLASSES=%LIB%\wellposted.jar;%LIB%\*"
if "%~1"=="serve" set "CLASSES=%CLASSES%;%LIB%\more\*"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=2 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -Xlog:cds=off:stderr ^
    -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%ARCHIVES%\@version@.jsa" ^
    -cp "%CLASSES%" org.wellposted.cli.Main %*
exit /b %ERRORLEVEL%
