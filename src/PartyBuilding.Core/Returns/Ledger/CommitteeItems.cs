using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>
/// Committees and their terms (手册2008 L577-583): every organisation that has terms, by whether one runs on the last day, and who was
/// to elect and did. A term is known from the number at which the first seat of it was recorded: seats carry numbers, and the
/// days of a term never change. An extension carries none, so terms are measured by their length alone.
/// </summary>
public sealed class CommitteeItems() : RegisterSet(
    Item("committee.all", static _ => []),
    Item("committee.in-term", static p => [Has, Until(p, "in-term", "任期没有届满", static day => t => t.ExpiresOn >= day)]),
    Item("committee.lapsed", static p => [Has, Until(p, "lapsed", "任期已经届满，没有换届", static day => t => t.ExpiresOn < day)]),
    Item("committee.none", static _ => [new("none", "没有登记过届期", t => t.ElectedOn == null, Elected)]),
    Item("committee.due", static p => [Due(p)]),
    Item("committee.due.elected", static p => [Due(p), In(p)]),
    Item("committee.elections", static p => [Has, In(p)]),
    Item("committee.elections.early", static p => [Has, In(p), Early(p)]),
    Item("committee.elections.first", static p => [Has, In(p), new("first", $"{p.Span.Title}以前没有登记过届期", t => t.OpeningExpiresOn == null, Opening)]))
{
    public override bool IsYearly => true;

    private static RegisterClause<CountedTerm> Has => new("term", "登记过届期", t => t.ElectedOn != null, Elected);

    private static RegisterItem Item(string query, Func<LedgerPoint, IReadOnlyList<RegisterClause<CountedTerm>>> clauses)
        => new RegisterItem<CountedTerm>(
            query, RegisterRow.Organisation, Rows, point => [.. Listed(point), .. clauses(point)],
            static (organisations, name) => t => organisations.Contains(t.OrganisationId) && t.Name == name,
            t => new RegisterEntry { OrganisationId = t.OrganisationId, Key = t.Key, Name = t.Name, Amount = 1, On = t.ElectedOn });

    // The day itself still belongs to the term, as on the page of elections due.
    private static RegisterClause<CountedTerm> Until(
        LedgerPoint point, string code, string text, Func<DateOnly, System.Linq.Expressions.Expression<Func<CountedTerm, bool>>> test)
        => new(code, $"{point.Span.LastDay:yyyy年M月d日}{text}", test(point.Span.LastDay), t => t.ExpiresOn is { } day ? $"{day:yyyy-MM-dd} 届满" : "没有登记过届期");

    private static RegisterClause<CountedTerm> Due(LedgerPoint point)
    {
        var last = point.Span.LastDay;
        return new("due", $"{point.Span.Title}以前选出的一届，{last:yyyy年M月d日}或以前届满", t => t.OpeningExpiresOn <= last, Opening);
    }

    private static RegisterClause<CountedTerm> In(LedgerPoint point)
    {
        var first = point.Span.FirstDay;
        return new("elected", $"在 {point.Span.Title}选举", t => t.ElectedOn >= first, Elected);
    }

    private static RegisterClause<CountedTerm> Early(LedgerPoint point)
    {
        var last = point.Span.LastDay;
        return new("early", $"上一届在 {last:yyyy年M月d日}以后届满", t => t.OpeningExpiresOn > last, Opening);
    }

    private static string Elected(CountedTerm term) => term.ElectedOn is { } day ? $"{day:yyyy-MM-dd} 选举" : "没有登记过届期";

    private static string Opening(CountedTerm term) => term.OpeningExpiresOn is { } day ? $"上一届 {day:yyyy-MM-dd} 届满" : "以前没有登记过届期";

    private static IReadOnlyList<RegisterClause<CountedTerm>> Listed(LedgerPoint point)
    {
        var month = point.Month.Value;
        return
        [
            new("kind", "类别为党委、党总支、党支部", t => t.Kind != OrganisationKind.WorkCommittee, t => $"类别：{OrganisationWords.Kind(t.Kind)}"),
            new("since", $"{point.Month.Title}或以前列入", t => t.PostedFrom <= month, t => $"{new Common.Month(t.PostedFrom).Title}起列入"),
            new("until", $"{point.Month.Title}末仍在", t => t.PostedTo > month, t => $"{new Common.Month(t.PostedTo).Title}起不再列入"),
        ];
    }

    private static IQueryable<CountedTerm> Rows(PartyBuildingDbContext db, LedgerPoint point)
    {
        var (first, last, number) = (point.Span.FirstDay, point.Span.LastDay, point.Number);
        var seats = db.Set<CommitteeMember>().Where(m => m.RecordedNo <= number && number < m.SupersededNo);
        var terms = db.Set<CommitteeTerm>().Where(t => t.StartsOn <= last && seats.Any(m => m.TermId == t.Id));
        return db.OrganisationPlacements.Where(p => p.RecordedNo <= number && number < p.SupersededNo).Select(p => new CountedTerm
        {
            OrganisationId = p.OrganisationId, Key = p.Organisation!.PublicId, Name = p.Name, Kind = p.Kind, PostedFrom = p.PostedFrom, PostedTo = p.PostedTo,
            ElectedOn = terms.Where(t => t.OrganisationId == p.OrganisationId).Max(t => (DateOnly?)t.StartsOn),
            ExpiresOn = terms.Where(t => t.OrganisationId == p.OrganisationId).OrderByDescending(t => t.StartsOn).Select(t => (DateOnly?)t.ExpiresOn).FirstOrDefault(),
            OpeningExpiresOn = terms.Where(t => t.OrganisationId == p.OrganisationId && t.StartsOn < first)
                .OrderByDescending(t => t.StartsOn).Select(t => (DateOnly?)t.ExpiresOn).FirstOrDefault(),
        });
    }
}
