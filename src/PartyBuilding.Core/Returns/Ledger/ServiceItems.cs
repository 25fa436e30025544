using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>What a branch did for others in a month (手册2008 L1569, L1657-1681): volunteering, visits, pairs and suggestions.</summary>
public sealed class ServiceItems() : RegisterSet(
    new RegisterItem<Volunteering>(
        "service.volunteer-times", RegisterRow.Service, Sessions, static point => Held(point.Span), static (branches, place) => v => branches.Contains(v.OrganisationId) && v.Place == place,
        v => new RegisterEntry { OrganisationId = v.OrganisationId, Key = v.Key, Name = v.Place, Amount = 1, On = v.On }),
    new RegisterItem<Volunteering>(
        "service.volunteer-attendance", RegisterRow.Service, Sessions, static point => Held(point.Span), static (branches, place) => v => branches.Contains(v.OrganisationId) && v.Place == place,
        v => new RegisterEntry { OrganisationId = v.OrganisationId, Key = v.Key, Name = v.Place, Amount = v.Volunteers, On = v.On }),
    new RegisterItem<HardshipVisit>(
        "service.visits", RegisterRow.Situation, Visits, static point => Visited(point.Span), static (branches, name) => v => branches.Contains(v.BranchId) && v.Name == name,
        v => new RegisterEntry { OrganisationId = v.BranchId, Key = v.SituationKey, Name = v.Name, Amount = 1, On = v.On }),
    new RegisterItem<Pair>(
        "service.paired-households", RegisterRow.Service,
        static (db, point) => db.Set<Pair>().Where(p => p.RecordedNo <= point.Number && point.Number < p.SupersededNo),
        static point => Paired(point.Month.LastDay), static (branches, helped) => p => branches.Contains(p.OrganisationId) && p.Helped == helped,
        p => new RegisterEntry { OrganisationId = p.OrganisationId, Key = p.Key, Name = p.Helped, Amount = 1, On = p.On }),
    new RegisterItem<Suggestion>(
        "service.suggestions", RegisterRow.Service,
        static (db, point) => db.Set<Suggestion>().Where(s => s.RecordedNo <= point.Number && point.Number < s.SupersededNo),
        static point => Made(point.Span), static (branches, text) => s => branches.Contains(s.OrganisationId) && s.Content == text,
        s => new RegisterEntry { OrganisationId = s.OrganisationId, Key = s.Key, Name = s.Content, Amount = 1, On = s.On }))
{
    private static IQueryable<Volunteering> Sessions(PartyBuildingDbContext db, LedgerPoint point)
        => db.Set<Volunteering>().Where(v => v.RecordedNo <= point.Number && point.Number < v.SupersededNo);

    // A visit stands under the difficulty it was paid for; both as the number knew them.
    private static IQueryable<HardshipVisit> Visits(PartyBuildingDbContext db, LedgerPoint point)
        => db.Set<CareEntry>().Where(e => e.Kind == CareKind.Visit && e.RecordedNo <= point.Number && point.Number < e.SupersededNo)
            .Join(
                db.Set<Situation>().Where(s => s.Kind == SituationKind.Hardship && s.RecordedNo <= point.Number && point.Number < s.SupersededNo),
                e => e.SubjectKey, s => s.Key, (e, s) => new HardshipVisit { BranchId = s.BranchId, SituationKey = s.Key, Name = s.Person!.Name, On = e.On });

    private static IReadOnlyList<RegisterClause<Volunteering>> Held(MonthSpan span)
    {
        var (first, last) = (span.FirstDay, span.LastDay);
        return [new("month", $"在 {span.Title}组织", v => v.On >= first && v.On <= last, v => $"{v.On:yyyy-MM-dd} 组织")];
    }

    private static IReadOnlyList<RegisterClause<HardshipVisit>> Visited(MonthSpan span)
    {
        var (first, last) = (span.FirstDay, span.LastDay);
        return [new("month", $"在 {span.Title}走访", v => v.On >= first && v.On <= last, v => $"{v.On:yyyy-MM-dd} 走访")];
    }

    private static IReadOnlyList<RegisterClause<Pair>> Paired(DateOnly day) =>
    [
        new("form", "党员与困难家庭、支部与困难群众结对", p => p.Form != PairForm.OrganisationAndUnit, p => ServiceWords.Forms[p.Form]),
        new("since", $"{day:yyyy年M月d日}或以前结对", p => p.On <= day, p => $"{p.On:yyyy-MM-dd} 结对"),
        new("until", $"{day:yyyy年M月d日}仍在结对", p => p.EndedOn == null || p.EndedOn > day, p => $"{p.EndedOn:yyyy-MM-dd} 结束"),
    ];

    private static IReadOnlyList<RegisterClause<Suggestion>> Made(MonthSpan span)
    {
        var (first, last) = (span.FirstDay, span.LastDay);
        return [new("month", $"在 {span.Title}提出", s => s.On >= first && s.On <= last, s => $"{s.On:yyyy-MM-dd} 提出")];
    }
}
