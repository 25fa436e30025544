using PartyBuilding.Core.Common;

namespace PartyBuilding.Cli;

internal static class TerminalExtensions
{
    /// <summary>Prints why a command was refused; the exit code is 1.</summary>
    public static async Task<int> RefuseAsync(this Terminal terminal, Outcome outcome)
    {
        foreach (var finding in outcome.Findings)
            await terminal.Errors.WriteLineAsync(finding.Message + finding.Remedy);
        if (outcome.Findings.Count == 0)
            await terminal.Errors.WriteLineAsync(outcome.Kind switch
            {
                OutcomeKind.NotFound => "没有找到要处理的组织或记录，请核对编号。",
                OutcomeKind.Forbidden => "命令行没有做这件事的权限。",
                _ => "这件事没有办成。",
            });
        return 1;
    }

    /// <summary>Prints what is wrong with the words typed; the exit code is 2.</summary>
    public static Task<int> MisuseAsync(this Terminal terminal, Verb verb, string problem)
        => terminal.MisuseAsync(problem, $"用法：PartyBuilding.Cli {verb.Usage}{Environment.NewLine}全部说明：PartyBuilding.Cli --help");

    public static async Task<int> MisuseAsync(this Terminal terminal, string problem, string usage)
    {
        await terminal.Errors.WriteLineAsync(problem);
        await terminal.Errors.WriteLineAsync(usage);
        return 2;
    }

    /// <summary>The same by the verb's name.</summary>
    public static Task<int> MisuseAsync(this Terminal terminal, CommandLine line, string problem)
        => terminal.MisuseAsync(Commands.Find(line.Verb)!, problem);
}
