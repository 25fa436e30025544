using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Spreadsheets;
using O = PartyBuilding.Core.Imports.OrganisationColumns;
using C = PartyBuilding.Core.Imports.CommitteeColumns;

namespace PartyBuilding.Core.Statistics;

/// <summary>The rosters of organisations and of committees: heads and words are those that an import reads back.</summary>
public sealed class OrganisationRosters(PartyBuildingDbContext db)
{
    internal static readonly IReadOnlyList<RosterColumn<OrganisationRosterRow>> OrganisationColumns =
    [
        RosterColumn<OrganisationRosterRow>.Text(Title(O.Code), 16, o => o.Code),
        RosterColumn<OrganisationRosterRow>.Text(Title(O.Name), 36, o => o.Name),
        RosterColumn<OrganisationRosterRow>.Text(Title(O.Kind), 10, o => OrganisationWords.Kind(o.Kind)),
        RosterColumn<OrganisationRosterRow>.Text(Title(O.Parent), 16, o => o.Superior),
        RosterColumn<OrganisationRosterRow>.Date(Title(O.FoundedOn), o => o.FoundedOn),
        RosterColumn<OrganisationRosterRow>.Text(Title(O.Unit), 36, o => Joined(o.Units.Select(u => u.Name))),
        RosterColumn<OrganisationRosterRow>.Text(Title(O.CreditCode), 24, o => o.Units.All(u => u.CreditCode is not null) ? Joined(o.Units.Select(u => u.CreditCode!)) : null),
        RosterColumn<OrganisationRosterRow>.Text(Title(O.Link), 20, o => o.Link is { } link ? UnitWords.Kind(link) : null),
        RosterColumn<OrganisationRosterRow>.Text(Title(O.Reviews), 10, o => o.Reviews ? "是" : "否"),
        RosterColumn<OrganisationRosterRow>.Date(Title(O.ClosedOn), o => o.ClosedOn),
    ];

    internal static readonly IReadOnlyList<RosterColumn<CommitteeRosterRow>> CommitteeColumns =
    [
        RosterColumn<CommitteeRosterRow>.Text(Head(C.Organisation), 16, c => c.OrganisationCode),
        RosterColumn<CommitteeRosterRow>.Date(Head(C.StartsOn), c => c.Term.StartsOn),
        RosterColumn<CommitteeRosterRow>.Text(Head(C.Years), 10, c => c.Term.Years.ToString(CultureInfo.InvariantCulture)),
        RosterColumn<CommitteeRosterRow>.Text(Head(C.Number), 10, c => c.Term.Number?.ToString(CultureInfo.InvariantCulture)),
        RosterColumn<CommitteeRosterRow>.Text(Head(C.Election), 16, c => CommitteeWords.Election(c.Term.Election)),
        RosterColumn<CommitteeRosterRow>.Text(Head(C.Approval), 22, c => c.Term.Approval),
        RosterColumn<CommitteeRosterRow>.Text(Head(C.Name), 12, c => c.Name),
        RosterColumn<CommitteeRosterRow>.Text(Head(C.Post), 12, c => CommitteeWords.Post(c.Post.Post)),
        RosterColumn<CommitteeRosterRow>.Text(Head(C.Duty), 22, c => c.Post.Duty),
        RosterColumn<CommitteeRosterRow>.Date(Head(C.From), c => c.Post.ValidFrom),
        RosterColumn<CommitteeRosterRow>.Date(Head(C.RepliedOn), c => c.Post.RepliedOn),
        RosterColumn<CommitteeRosterRow>.Text(Head(C.Reply), 22, c => c.Post.Reply ?? c.Post.Document),
        // Those who left with the term left with the next election, and need no day of their own.
        RosterColumn<CommitteeRosterRow>.Date(Head(C.EndedOn), c => c.Post.ValidTo == Recorded.Open || c.Post.ValidTo == c.Term.EndedOn ? null : c.Post.ValidTo),
        RosterColumn<CommitteeRosterRow>.Key(c => c.PersonKey),
    ];

    /// <summary>Superiors first.</summary>
    internal async IAsyncEnumerable<OrganisationRosterRow> OrganisationsAsync(OrgScope unit, OrgScope reader, [EnumeratorCancellation] CancellationToken cancel)
    {
        var codes = await db.Organisations.AsNoTracking().In(reader).Select(o => new { o.Id, o.Code }).ToDictionaryAsync(o => o.Id, o => o.Code, cancel);
        var links = (await db.UnitLinks.AsNoTracking().Include(l => l.Unit).Where(l => l.SupersededNo == Recorded.Current && l.ValidTo == Recorded.Open
            && db.Organisations.In(unit).Any(o => o.Id == l.OrganisationId)).OrderBy(l => l.Id).ToListAsync(cancel)).ToLookup(l => l.OrganisationId);
        var rows = db.Organisations.AsNoTracking().In(unit).Where(o => o.ClosedOn != o.FoundedOn).OrderBy(o => o.Path.Length).ThenBy(o => o.Path);
        await foreach (var o in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return new OrganisationRosterRow(
                o.Code, o.Name, o.Kind, o.ParentId is { } above ? codes.GetValueOrDefault(above) : null, o.FoundedOn, [.. links[o.Id].Select(l => l.Unit!)],
                links[o.Id].FirstOrDefault()?.Kind, o.ReviewsReturns, o.ClosedOn);
        }
    }

    /// <summary>Earlier terms first, every post of each.</summary>
    internal IAsyncEnumerable<CommitteeRosterRow> CommitteesAsync(OrgScope unit, CancellationToken cancel)
        => (from o in db.Organisations.AsNoTracking().In(unit)
            join t in db.Set<CommitteeTerm>().AsNoTracking() on o.Id equals t.OrganisationId
            join m in db.Set<CommitteeMember>().AsNoTracking() on t.Id equals m.TermId
            where o.ClosedOn == null && t.EndedOn != t.StartsOn && m.SupersededNo == Recorded.Current
            orderby o.Path, t.StartsOn, m.Post, m.Id
            select new CommitteeRosterRow(o.Code, t, m, m.Person!.Name, m.Person.PublicId)).AsAsyncEnumerable();

    private static string Title(string key) => O.All.TitleOf(key);

    private static string Head(string key) => C.All.TitleOf(key);

    private static string Joined(IEnumerable<string> texts) => string.Join('；', texts);
}
