using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>What the form of a meeting shows: the branch, its groups, its drives and who is expected.</summary>
public sealed class MeetingFormQueries(PartyBuildingDbContext db, MeetingRoster rosters, RuleBook rules)
{
    /// <returns>Null when there is no such branch in scope.</returns>
    public async Task<MeetingFormFacts?> OfBranchAsync(
        Guid branchKey, MeetingKind kind, DateOnly on, Guid? group, Guid? drive, OrgScope scope, CancellationToken cancel = default)
    {
        var branch = await db.Organisations.AsNoTracking().In(scope).SingleOrDefaultAsync(o => o.PublicId == branchKey && o.Kind == OrganisationKind.Branch, cancel);
        if (branch is null)
            return null;
        var groups = await rosters.GroupsAsync(branch.Id, on, cancel);
        var drives = (await DriveReach.OfBranchAsync(db, branch.Path, cancel)).Where(d => d.ClosedOn is null).Select(d => (d.PublicId, d.Theme)).ToList();
        var chosenGroup = MeetingWords.IsOfGroup(kind) && groups.Any(g => g.Key == group) ? group : kind == MeetingKind.Group && groups.Count > 0 ? groups[0].Key : null;
        var chosenDrive = kind != MeetingKind.Special ? null : drives.Any(d => d.PublicId == drive) ? drive : drives.Count > 0 ? drives[0].PublicId : (Guid?)null;
        var needsMore = (kind == MeetingKind.Group && chosenGroup is null) || (kind == MeetingKind.Special && chosenDrive is null);
        var roster = needsMore ? [] : await rosters.OfAsync(branch.Id, kind, on, chosenGroup, chosenDrive, cancel);
        return new MeetingFormFacts(
            branch.PublicId, branch.Name, groups, drives, chosenGroup, chosenDrive, roster, await rosters.MembersAsync(branch.Id, on, cancel));
    }

    /// <summary>Every group of a branch with who belongs to it, and whoever belongs to none (手册2008 L1736).</summary>
    public async Task<(MeetingFormFacts Branch, IReadOnlyList<(Guid Key, string Name, IReadOnlyList<RosterPerson> People)> Groups, IReadOnlyList<Finding> Notes)?> OfGroupsAsync(
        Guid branchKey, MeetingKind kind, DateOnly on, OrgScope scope, CancellationToken cancel = default)
    {
        if (await OfBranchAsync(branchKey, kind, on, null, null, scope, cancel) is not { } facts)
            return null;
        var id = await db.Organisations.Where(o => o.PublicId == branchKey).Select(o => o.Id).SingleAsync(cancel);
        var groups = new List<(Guid, string, IReadOnlyList<RosterPerson>)>();
        foreach (var (key, name) in facts.Groups)
            groups.Add((key, name, await rosters.OfAsync(id, kind, on, key, null, cancel)));
        var names = facts.Groups.Select(g => g.Name).ToHashSet(StringComparer.Ordinal);
        string[] without = [.. facts.Members.Where(m => m.Group is null || !names.Contains(m.Group)).Select(m => m.Name)];
        var notes = (await rules.CurrentAsync(cancel)).Evaluate(
            MeetingChecks.Group, new GroupFacts(facts.Groups.Count > 0, facts.Members.Count, without), on, RuleOccasion.Batch).Findings;
        return (facts, groups, notes);
    }

    /// <summary>The form of a meeting that is there already, on its day or on another.</summary>
    public async Task<MeetingFormFacts?> OfMeetingAsync(Guid key, DateOnly? on, OrgScope scope, CancellationToken cancel = default)
    {
        var row = await db.Set<Meeting>().AsNoTracking().Include(m => m.Organisation).SingleOrDefaultAsync(m => m.Key == key && m.SupersededNo == Recorded.Current, cancel);
        if (row is null || !await db.Organisations.In(scope).AnyAsync(o => o.Id == row.OrganisationId, cancel))
            return null;
        var rows = await db.Set<MeetingAttendance>().AsNoTracking().Include(a => a.Person)
            .Where(a => a.MeetingKey == key && a.SupersededNo == Recorded.Current).ToListAsync(cancel);
        var roster = await rosters.OfMeetingAsync(row, rows, on ?? row.On, cancel);
        // A guest without a row was not there.
        var came = rows.Select(r => r.StayKey).ToHashSet();
        return new MeetingFormFacts(
            row.Organisation!.PublicId, row.Organisation.Name, [], [], row.GroupKey, row.DriveKey,
            [.. roster.Select(r => r.IsGuest && !came.Contains(r.Key) ? r with { Why = AbsenceReason.Other } : r)],
            await rosters.MembersAsync(row.OrganisationId, on ?? row.On, cancel), rows.Count == 0 ? new MeetingCounts(row.Due, row.Present, row.Absent, row.MadeUp) : null);
    }

    /// <summary>Branches of the scope whose name, code or initials hold the text; the first thirty.</summary>
    public async Task<IReadOnlyList<OrganisationChoice>> BranchesAsync(string? text, OrgScope scope, CancellationToken cancel = default)
    {
        var key = ChineseText.Clean(text);
        var initials = key.ToUpperInvariant();
        return await db.Organisations.AsNoTracking().In(scope).Where(o => o.Kind == OrganisationKind.Branch && o.ClosedOn == null)
            .Where(o => key == "" || o.Name.Contains(key) || o.Code == key || o.Initials.StartsWith(initials))
            .OrderBy(o => o.Path).Take(30)
            .Select(o => new OrganisationChoice(o.PublicId, o.Code, o.Name, o.Kind, o.Parent!.Name, o.Path)).ToListAsync(cancel);
    }
}
