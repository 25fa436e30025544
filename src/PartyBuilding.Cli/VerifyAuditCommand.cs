using PartyBuilding.Core.Audit;

namespace PartyBuilding.Cli;

/// <summary>Walks the audit chain and says where it breaks.</summary>
internal sealed class VerifyAuditCommand(AuditVerifier verifier) : ICommand
{
    public async Task<int> RunAsync(CommandLine line, Terminal terminal)
    {
        var report = await verifier.VerifyAsync();
        await terminal.Output.WriteLineAsync(report.IsWhole
            ? $"审计链完整：共 {report.Events} 条事件。"
            : $"审计链不完整：共 {report.Events} 条事件，{report.Breaks.Count} 处不符。请先把数据库和链头文件另存，再查原因。");
        foreach (var found in report.Breaks)
            await terminal.Output.WriteLineAsync("  " + found.Words);
        return report.IsWhole ? 0 : 1;
    }
}
