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
            await terminal.Errors.WriteLineAsync(outcome.Kind.ToString());
        return 1;
    }
}
