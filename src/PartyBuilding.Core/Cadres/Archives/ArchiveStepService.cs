using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Notes the steps of arranging a file (手册2008 L4639).</summary>
public sealed class ArchiveStepService(LedgerTransaction ledger, ArchiveDesk desk, RuleBook book)
{
    /// <returns>Key of the file.</returns>
    public Task<Outcome<Guid>> DoAsync(DoArchiveStep input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.FileKey, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                var read = await desk.InputAsync(context.Today, cancel);
                read.Choice(input.Kind, "步骤", nameof(input.Kind));
                var by = read.Text(input.By, 60, "办理人", nameof(input.By));
                read.Past(input.On, "完成日期", nameof(input.On));
                if (open.File.Steps.Exists(s => s.Kind == input.Kind))
                    read.Findings.Add(ArchiveFindings.Done(nameof(input.Kind)));
                if (read.Findings.Count > 0)
                    return Outcome<Guid>.Refused(read.Findings);
                var missing = Enum.GetValues<ArchiveStepKind>().Where(k => k < input.Kind && !open.File.Steps.Exists(s => s.Kind == k)).ToList();
                var rules = (await book.CurrentAsync(cancel)).Evaluate(ArchiveChecks.Step, new StepFacts(input.Kind!.Value, missing), input.On, RuleOccasion.Decision, context.Reason);
                if (rules.Refuses)
                    return Outcome<Guid>.Refused(rules.Blocking);
                var note = ChineseText.Clean(context.Reason);
                open.File.Steps.Add(new ArchiveStep { Kind = input.Kind.Value, DoneOn = input.On, By = by!, Note = note.Length == 0 ? null : note });
                desk.Record(context, "archive.step-done", open, $"整理：{input.Kind.Value.Title()}，{by}", no);
                return Outcome<Guid>.Ok(input.FileKey);
            },
            cancel);
}
