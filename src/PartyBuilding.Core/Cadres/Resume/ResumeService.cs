using PartyBuilding.Core.Common;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Resume;

/// <summary>Writes a whole resume from its text. Rows that stay the same stay; the others are superseded.</summary>
public sealed class ResumeService(LedgerTransaction ledger, CadreDesk desk, ResumeWriter writer)
{
    private static readonly InfoSet Set = CadreSets.Find(CadreSets.Resume)!;

    /// <returns>Number of stretches; every line that cannot be read is a finding, and nothing is written.</returns>
    public Task<Outcome<int>> SaveAsync(SaveResume input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<int>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.CadreKey, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<int>.From(opened);
                var reading = ResumeText.Read(input.Text);
                var most = Set.Find("text")!.Max;
                List<Finding> findings =
                [
                    .. reading.Faults.Select(f => new Finding("RESUME-LINE", RuleForce.Must, $"第 {f.Line} 行：{f.Message}", nameof(input.Text))),
                    .. reading.Lines.Where(l => l.Text.Length > most).Select(l => new Finding("RESUME-LONG", RuleForce.Must, $"{l.From:yyyy.MM} 起的一段最多 {most} 字。", nameof(input.Text))),
                    .. reading.Lines.Where(l => l.From > context.Today || l.To > context.Today)
                        .Select(l => new Finding("RESUME-FUTURE", RuleForce.Must, $"{l.From:yyyy.MM} 起的一段晚于今天。", nameof(input.Text))),
                ];
                if (findings.Count > 0)
                    return Outcome<int>.Refused(findings);
                await writer.WriteAsync(open.Person.Id, reading.Lines, no, cancel);
                desk.Record(context, "cadre.resume-written", open, $"按文本修改简历，{reading.Lines.Count} 段", no);
                return Outcome<int>.Ok(reading.Lines.Count);
            },
            cancel);
}
