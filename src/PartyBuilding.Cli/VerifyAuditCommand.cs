using PartyBuilding.Core.Audit;

namespace PartyBuilding.Cli;

/// <summary>Walks the audit chain and says where it breaks.</summary>
internal sealed class VerifyAuditCommand(AuditVerifier verifier) : ICommand
{
    public async Task<int> RunAsync(CommandLine line, Terminal terminal)
    {
        var report = await verifier.VerifyAsync();
        await terminal.Output.WriteLineAsync($"{report.Events} event(s), {report.Breaks.Count} break(s).");
        foreach (var found in report.Breaks)
            await terminal.Output.WriteLineAsync(found.ToString());
        return report.Breaks.Count == 0 ? 0 : 1;
    }
}
