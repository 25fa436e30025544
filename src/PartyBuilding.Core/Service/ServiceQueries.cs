using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service.Pairs;

namespace PartyBuilding.Core.Service;

/// <summary>Reads the registers of service within a scope.</summary>
public sealed class ServiceQueries(PartyBuildingDbContext db, RuleBook rules)
{
    /// <summary>How many entries each register has: of the year, and of suggestions those not answered.</summary>
    public async Task<IReadOnlyDictionary<ServiceKind, int>> CountsAsync(int year, OrgScope scope, CancellationToken cancel = default)
    {
        var counts = new Dictionary<ServiceKind, int>();
        foreach (var kind in Enum.GetValues<ServiceKind>())
            counts[kind] = await Rows(kind, year, kind == ServiceKind.Suggestion, scope).CountAsync(cancel);
        return counts;
    }

    /// <param name="open">Only what has not been finished.</param>
    public async Task<ServicePage> ListAsync(ServiceKind kind, int year, bool open, OrgScope scope, DateOnly today, int page, CancellationToken cancel = default)
    {
        var found = Rows(kind, year, open, scope);
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + ServicePage.Size - 1) / ServicePage.Size));
        var rows = await found.OrderByDescending(r => r.On).ThenByDescending(r => r.Version).Skip((at - 1) * ServicePage.Size).Take(ServicePage.Size).ToListAsync(cancel);
        return new ServicePage(await ShownAsync(rows, today, cancel), at, total);
    }

    /// <summary>All of a register in a year.</summary>
    public async Task<IReadOnlyList<ServiceRow>> AllAsync(ServiceKind kind, int year, OrgScope scope, DateOnly today, CancellationToken cancel = default)
        => await ShownAsync(await Rows(kind, year, false, scope).OrderBy(r => r.On).ThenBy(r => r.Version).ToListAsync(cancel), today, cancel);

    private async Task<IReadOnlyList<ServiceRow>> ShownAsync(List<Raw> rows, DateOnly today, CancellationToken cancel)
    {
        var book = await rules.CurrentAsync(cancel);
        return [.. rows.Select(r => new ServiceRow(
            r.Key, r.Version, r.Kind, r.Branch, r.On, r.Who, What(r), Detail(r), r.Done, r.Result,
            r.Kind == ServiceKind.Suggestion
                && book.Evaluate(ServiceChecks.Reply, new SuggestionFacts(r.On, r.Done, today), r.On, RuleOccasion.Batch).Findings.Count > 0))];
    }

    private static string What(Raw r) => r.Kind switch
    {
        ServiceKind.Volunteering => $"{ServiceWords.Fields[(VolunteerField)r.Code]}：{r.Text}",
        ServiceKind.Suggestion => $"（{ServiceWords.Channels[(SuggestionChannel)r.Code]}）{r.Text}",
        _ => r.Text,
    };

    private static string? Detail(Raw r) => r.Kind switch
    {
        ServiceKind.Pair => $"{ServiceWords.Forms[(PairForm)r.Code]}{(r.More is null ? "" : $"；承诺：{r.More}")}{(r.First == 0 ? "" : $"；已兑现 {r.Second} 件，共 {r.First} 件")}",
        ServiceKind.Volunteering => $"志愿者 {r.First} 人，服务 {r.Second} 人次",
        ServiceKind.Pledge => r.More is null ? null : $"由{r.More}监督",
        _ => null,
    };

    private IQueryable<Raw> Rows(ServiceKind kind, int year, bool open, OrgScope scope)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return kind switch
        {
            ServiceKind.Pledge => db.Set<Pledge>().AsNoTracking()
                .Where(x => x.SupersededNo == Recorded.Current && seen.Contains(x.OrganisationId) && x.On >= first && x.On <= last && (!open || x.FulfilledOn == null))
                .Select(x => new Raw { Key = x.Key, Version = x.RecordedNo, Kind = kind, Branch = x.Organisation!.Name, On = x.On, Who = x.Person!.Name, Text = x.Item, More = x.Supervisor!.Name, Done = x.FulfilledOn, Result = x.Result }),
            ServiceKind.Pair => db.Set<Pair>().AsNoTracking()
                .Where(x => x.SupersededNo == Recorded.Current && seen.Contains(x.OrganisationId) && x.On <= last && (x.EndedOn == null || x.EndedOn >= first) && (!open || x.EndedOn == null))
                .Select(x => new Raw { Key = x.Key, Version = x.RecordedNo, Kind = kind, Branch = x.Organisation!.Name, On = x.On, Who = x.Person!.Name, Text = x.Helped, More = x.Promise, Code = (int)x.Form, First = x.PromisedItems,
                    Second = db.Set<PairEntry>().Where(e => e.PairKey == x.Key && e.SupersededNo == Recorded.Current).Sum(e => e.Items), Done = x.EndedOn, Result = x.Result }),
            ServiceKind.Volunteering => db.Set<Volunteering>().AsNoTracking()
                .Where(x => x.SupersededNo == Recorded.Current && seen.Contains(x.OrganisationId) && x.On >= first && x.On <= last)
                .Select(x => new Raw { Key = x.Key, Version = x.RecordedNo, Kind = kind, Branch = x.Organisation!.Name, On = x.On, Text = x.Place, Code = (int)x.Field, First = x.Volunteers, Second = x.Served, Done = x.On, Result = x.Note }),
            _ => db.Set<Suggestion>().AsNoTracking()
                .Where(x => x.SupersededNo == Recorded.Current && seen.Contains(x.OrganisationId) && (open ? x.RepliedOn == null : x.On >= first && x.On <= last))
                .Select(x => new Raw { Key = x.Key, Version = x.RecordedNo, Kind = kind, Branch = x.Organisation!.Name, On = x.On, Text = x.Content, Code = (int)x.Channel, Done = x.RepliedOn, Result = x.Reply }),
        };
    }

    private sealed record Raw
    {
        public Guid Key { get; init; }

        public long Version { get; init; }

        public ServiceKind Kind { get; init; }

        public string Branch { get; init; } = "";

        public DateOnly On { get; init; }

        public string? Who { get; init; }

        public string Text { get; init; } = "";

        public string? More { get; init; }

        public int Code { get; init; }

        public int First { get; init; }

        public int Second { get; init; }

        public DateOnly? Done { get; init; }

        public string? Result { get; init; }
    }
}
