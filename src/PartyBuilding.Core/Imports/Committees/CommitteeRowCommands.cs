using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Imports.Kinds;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Committees;

/// <summary>Carries the rows of one term out by the commands of the forms, each step on its day.</summary>
public sealed class CommitteeRowCommands(PartyBuildingDbContext db, SheetCommands commands, TermService terms, CommitteePostService posts)
{
    /// <summary>Begins a term with everybody elected, then what came after.</summary>
    internal async Task BeginAsync(IReadOnlyList<CommitteeEntry> group, CommandContext context, SheetPass pass, CancellationToken cancel)
    {
        var years = One(group, CommitteeColumns.Years, e => e.Row.Years?.ToString(CultureInfo.InvariantCulture));
        if (years is null && !group.Any(e => e.Found.IsFaulty(CommitteeColumns.Years)))
            group[0].Found.Reject(CommitteeColumns.Years, "IMP-REQUIRED", "没有填写届期年数。", "写这一届任期几年，例如 3。");
        One(group, CommitteeColumns.Number, e => e.Row.Number?.ToString(CultureInfo.InvariantCulture));
        One(group, CommitteeColumns.Election, e => e.Row.Election is { } way ? CommitteeWords.Election(way) : null);
        foreach (var early in group.Where(e => e.Row.From < e.Row.StartsOn))
            early.Found.Reject(CommitteeColumns.From, "COM-DATE-ORDER", $"任职日期早于本届选举（{early.Row.StartsOn:yyyy-MM-dd}）。", "上一届的任职写在上一届；连任的写本届选举的日子。");
        if (Spoilt(group))
            return;

        var elected = group.Where(e => e.From == e.Row.StartsOn).ToList();
        var input = new BeginTerm(
            group[0].Organisation!.PublicId, null, group[0].Row.StartsOn!.Value, int.Parse(years!, CultureInfo.InvariantCulture),
            First(group, e => e.Row.Election) ?? CommitteeElection.Assembly, First(group, e => e.Row.Number), group.Select(e => e.Row.Approval).FirstOrDefault(a => a is not null), false,
            elected.ConvertAll(e => new NewCommitteeMember(e.PersonKey, e.Row.Post!.Value, e.Row.Duty)), IsRecorded: true);
        var notes = new List<Finding>();
        var findings = await commands.RowAsync(
            async () =>
            {
                var begun = await terms.BeginAsync(input with { Version = await VersionAsync(input.OrganisationKey, cancel) }, context, cancel);
                if (!begun.IsOk)
                    return SheetCommands.Faults(begun);
                notes.AddRange(begun.Findings);
                return await FollowAsync(group.Select(e => (e, Steps(e, e.From != e.Row.StartsOn))), context, cancel);
            },
            cancel);
        Tell(group, elected, findings, rejects: true);
        if (findings.Count > 0)
        {
            Spoilt(group);
            return;
        }

        Tell(group, elected, notes, rejects: false);
        pass.Note(group[0].Row.Line, await TermIdAsync(group[0], cancel), created: true);
    }

    /// <summary>Compares the rows with a term that is there, and adds what came after.</summary>
    internal async Task GoOnAsync(IReadOnlyList<CommitteeEntry> group, CommitteeTerm term, CommandContext context, SheetPass pass, CancellationToken cancel)
    {
        foreach (var entry in group.Where(e => !e.Found.Rejects).OrderBy(e => e.From))
        {
            var steps = entry.Known is { } known ? StepsOfKnown(entry, known, term, pass) : Steps(entry, coOpt: true);
            if (term.EndedOn is not null && entry.Known is null)
                entry.Found.Reject(CommitteeColumns.StartsOn, "COM-NOT-RUNNING", $"{term.StartsOn:yyyy-MM-dd} 的一届已经结束，不能再加人。", "核对届次开始日期。");
            if (steps.Count == 0 || entry.Found.Rejects)
                continue;
            var findings = await commands.RowAsync(() => FollowAsync([(entry, steps)], context, cancel), cancel);
            Tell([entry], [], findings, rejects: true);
            if (findings.Count == 0)
                pass.Note(entry.Row.Line, term.Id, created: false);
        }
    }

    private static List<CommitteeStep> StepsOfKnown(CommitteeEntry entry, CommitteeMember known, CommitteeTerm term, SheetPass pass)
    {
        var (row, found) = (entry.Row, new List<FieldDifference>());
        if (row.RepliedOn is { } replied && known.RepliedOn is null && CommitteeWords.NeedsReply(known.Post) && term.EndedOn is null)
            found.Add(new FieldDifference(CommitteeColumns.RepliedOn, "", Day(replied)));
        if (row.EndedOn is { } ended && known.ValidTo == Recorded.Open)
            found.Add(new FieldDifference(CommitteeColumns.EndedOn, "在任", Day(ended)));
        if (row.From is { } from && from != known.ValidFrom)
            entry.Found.Note(CommitteeColumns.From, "IMP-POST-FROM", $"名册里从 {known.ValidFrom:yyyy-MM-dd} 起任职，导入不改。", "名册有误的，在班子页面更正。");
        entry.Differences = found;
        var taken = found.Where(d => pass.Takes(row.Line, d)).Select(d => d.Field).ToHashSet(StringComparer.Ordinal);
        return [.. Steps(entry, coOpt: false).Where(s => taken.Contains(s.Kind == CommitteeStepKind.Approve ? CommitteeColumns.RepliedOn : CommitteeColumns.EndedOn))];
    }

    private static List<CommitteeStep> Steps(CommitteeEntry entry, bool coOpt)
    {
        var steps = new List<CommitteeStep>();
        if (coOpt)
            steps.Add(new CommitteeStep(entry.From, CommitteeStepKind.CoOpt));
        if (entry.Row.RepliedOn is { } replied && CommitteeWords.NeedsReply(entry.Row.Post!.Value))
            steps.Add(new CommitteeStep(replied, CommitteeStepKind.Approve));
        if (entry.Row.EndedOn is { } ended)
            steps.Add(new CommitteeStep(ended, CommitteeStepKind.End));
        return steps;
    }

    // In the order of the days: a secretary must have gone before the next is co-opted.
    private async Task<IReadOnlyList<Finding>> FollowAsync(
        IEnumerable<(CommitteeEntry Entry, List<CommitteeStep> Steps)> rows, CommandContext context, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        foreach (var (entry, step) in rows.SelectMany(r => r.Steps.Select(s => (r.Entry, Step: s))).OrderBy(x => x.Step.On).ThenBy(x => x.Step.Kind))
        {
            var (organisation, row) = (entry.Organisation!.PublicId, entry.Row);
            var version = await VersionAsync(organisation, cancel) ?? 0;
            var outcome = step.Kind switch
            {
                CommitteeStepKind.CoOpt => await posts.CoOptAsync(new CoOptMember(organisation, version, entry.PersonKey, row.Post!.Value, row.Duty, step.On, row.Reply), context, cancel),
                CommitteeStepKind.Approve => await posts.ApproveAsync(new ApprovePost(organisation, version, await PostAsync(entry, cancel), step.On, row.Reply), context, cancel),
                _ => await posts.EndAsync(new EndPost(organisation, version, await PostAsync(entry, cancel), step.On), context, cancel),
            };
            var day = step.Kind switch { CommitteeStepKind.CoOpt => CommitteeColumns.From, CommitteeStepKind.Approve => CommitteeColumns.RepliedOn, _ => CommitteeColumns.EndedOn };
            findings.AddRange(SheetCommands.Faults(outcome, ("On", day), (nameof(CoOptMember.Document), CommitteeColumns.Reply))
                .Select(f => f with { Field = $"{row.Line.ToString(CultureInfo.InvariantCulture)}:{f.Field ?? day}" }));
        }

        return findings;
    }

    // A finding of the whole term stands at its first row; one of a member, Members[i].…, or of a step, at theirs.
    private static void Tell(IReadOnlyList<CommitteeEntry> group, List<CommitteeEntry> elected, IEnumerable<Finding> findings, bool rejects)
    {
        foreach (var finding in findings)
        {
            var field = finding.Field ?? CommitteeColumns.StartsOn;
            var entry = group[0];
            if (field.StartsWith("Members[", StringComparison.Ordinal) && field.Split('[', ']') is [_, var place, var rest])
                (entry, field) = (elected[int.Parse(place, CultureInfo.InvariantCulture)], rest.TrimStart('.'));
            else if (field.Split(':') is [var line, var column])
                (entry, field) = (group.First(e => e.Row.Line.ToString(CultureInfo.InvariantCulture) == line), column);
            else if (field == nameof(BeginTerm.Members))
                field = CommitteeColumns.Post;
            entry.Found.Add(finding with { Field = field }, rejects);
        }
    }

    /// <summary>A term is written down whole: with one bad row the others of it cannot go in either.</summary>
    private static bool Spoilt(IReadOnlyList<CommitteeEntry> group)
    {
        if (group.FirstOrDefault(e => e.Found.Rejects) is not { } bad)
            return false;
        foreach (var entry in group.Where(e => !e.Found.Rejects))
            entry.Found.Reject(CommitteeColumns.StartsOn, "IMP-TERM-ROW", $"同一届的第 {bad.Row.Line} 行不能导入。", "一届班子整届登记：改好那一行，一起导入。");
        return true;
    }

    private static string? One(IReadOnlyList<CommitteeEntry> group, string column, Func<CommitteeEntry, string?> value)
    {
        var first = group.FirstOrDefault(e => value(e) is not null);
        foreach (var other in group.Where(e => value(e) is { } said && said != value(first!)))
            other.Found.Reject(column, "IMP-TERM-DIFFERS", $"与第 {first!.Row.Line} 行是同一届，{other.Found.TitleOf(column)}却不同。", "同一届的各行写成一样，或只写在第一行。");
        return first is null ? null : value(first);
    }

    private static T? First<T>(IReadOnlyList<CommitteeEntry> group, Func<CommitteeEntry, T?> value)
        where T : struct => group.Select(value).FirstOrDefault(v => v is not null);

    private Task<int?> VersionAsync(Guid organisation, CancellationToken cancel)
        => db.Set<CommitteeTerm>().Where(t => t.Organisation!.PublicId == organisation && t.EndedOn == null).Select(t => (int?)t.Version).SingleOrDefaultAsync(cancel);

    private async Task<Guid> PostAsync(CommitteeEntry entry, CancellationToken cancel)
        => entry.Known?.Key ?? await db.Set<CommitteeMember>()
            .Where(m => m.Term!.OrganisationId == entry.Organisation!.Id && m.Term.EndedOn == null && m.Person!.PublicId == entry.PersonKey && m.SupersededNo == Recorded.Current
                && m.ValidTo == Recorded.Open)
            .Select(m => m.Key).FirstOrDefaultAsync(cancel);

    private Task<int> TermIdAsync(CommitteeEntry entry, CancellationToken cancel)
        => db.Set<CommitteeTerm>().Where(t => t.OrganisationId == entry.Organisation!.Id && t.EndedOn == null).Select(t => t.Id).SingleAsync(cancel);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
