using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>
/// 为什么没统计到: runs the clauses of an item on one person and names the first that fails. It answers only about people
/// whom the reader's scope held in that month, so that it is no way to ask about anybody else.
/// </summary>
public sealed class WhyNot(PartyBuildingDbContext db, UnitReach reach)
{
    /// <param name="name">Name as typed; every person of that name in scope is answered for.</param>
    public async Task<IReadOnlyList<WhyNotAnswer>> AskAsync(
        string query, LedgerPoint point, int organisationId, string name, OrgScope scope, Filer filer = Filer.Branch, CancellationToken cancel = default)
    {
        var path = (await PlacedTree.ReadAsync(db, point, cancel)).Find(organisationId)?.Path;
        if (path is null || !scope.Contains(path))
            return [];
        var own = await reach.OrganisationsAsync(filer, point, organisationId, cancel);
        if (RegisterItems.Find(query) is { } register)
        {
            return [.. (await register.WhyAsync(db, point, own, name, cancel)).Select(
                r => new WhyNotAnswer(r.Entry.Key, r.Entry.Name, r.Why is null, r.Why ?? "已经统计在内。", register.Row))];
        }

        if (MemberItems.Find(query) is not { } item)
            return [];

        var clauses = item.Clauses(point.Month.LastDay).Select(c => (c.Text, Test: c.Test.Compile(), c.Fact)).ToList();
        var here = await (
            from m in CountedMembers.At(db, point)
            join p in db.People on m.PersonId equals p.Id
            where own.Contains(m.OrganisationId) && p.Name == name
            select new { p.PublicId, p.Name, Member = m }).ToListAsync(cancel);
        if (here.Count == 0)
            return await GoneAsync(point, own, filer == Filer.Branch ? "本支部" : "本单位", name, cancel);
        return [.. here.Select(h =>
        {
            var failed = clauses.FirstOrDefault(c => !c.Test(h.Member));
            return failed.Test is null
                ? new WhyNotAnswer(h.PublicId, h.Name, IsCounted: true, "已经统计在内。")
                : new WhyNotAnswer(h.PublicId, h.Name, IsCounted: false, $"不符合“{failed.Text}”；台账记录：{failed.Fact(h.Member)}。");
        })];
    }

    /// <summary>Was here, and left or arrived in another month: says when.</summary>
    private async Task<IReadOnlyList<WhyNotAnswer>> GoneAsync(LedgerPoint point, IReadOnlyList<int> own, string here, string name, CancellationToken cancel)
    {
        var number = point.Number;
        var rows = await (
            from m in db.MemberPlacements
            join p in db.People on m.PersonId equals p.Id
            where own.Contains(m.OrganisationId) && p.Name == name && m.RecordedNo <= number && m.SupersededNo > number
            orderby m.PostedFrom
            select new { p.PublicId, p.Name, m.ValidFrom, m.ValidTo, m.PostedFrom, m.PostedTo }).ToListAsync(cancel);
        var month = point.Month.Value;
        return [.. rows.GroupBy(r => r.PublicId).Select(g =>
        {
            var last = g.Last();
            var text = last.PostedFrom > month
                ? $"{last.ValidFrom:yyyy年M月d日}到{here}，计入{new Common.Month(last.PostedFrom).Title}，{point.Month.Title}还不统计。"
                : $"{last.ValidTo:yyyy年M月d日}离开{here}，已在{new Common.Month(last.PostedTo).Title}减少，{point.Month.LastDay:M月d日}不在{here}。";
            return new WhyNotAnswer(g.Key, last.Name, IsCounted: false, text);
        })];
    }
}
