using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Members.Medals;

/// <summary>光荣在党50年: who has reached the years by the day of a year. Years and day are parameters of the rule.</summary>
public sealed class MedalQueries(PartyBuildingDbContext db, RuleBook book)
{
    private const string Rule = "MEM-MEDAL-50";

    /// <param name="page">Null for everybody, as an export wants it.</param>
    /// <returns>Null when the department has switched the rule off.</returns>
    public async Task<MedalList?> ListAsync(int year, MedalShow show, OrgScope scope, int? page, CancellationToken cancel = default)
    {
        var rules = await book.CurrentAsync(cancel);
        if (rules.InForce(Rule, new DateOnly(year, 12, 31)) is not { } rule)
            return null;
        var years = rule.Number("years");
        var by = new DateOnly(year, Math.Clamp(rule.Number("month"), 1, 12), 1).AddDays(Math.Clamp(rule.Number("day"), 1, 28) - 1);
        var reached = (await ReachedAsync(by, years, rule.Value("from") == "full", scope, cancel))
            .FindAll(r => rules.Evaluate(MembershipChecks.Medals, new MedalFacts(r.ReachedOn, by), by, RuleOccasion.Decision).Findings.Count == 0);
        var awarded = await AwardedAsync([.. reached.Select(r => r.PersonId)], cancel);
        // Who got it in another year has it; who got it in this one stays on the list.
        var list = reached.Where(r => !awarded.TryGetValue(r.PersonId, out var known) || known.Year == year)
            .Select(r => awarded.TryGetValue(r.PersonId, out var known) ? r with { AwardedOn = known.On } : r).ToList();
        var done = list.Count(r => r.AwardedOn is not null);
        var shown = list.Where(r => show == MedalShow.All || show == MedalShow.Done == (r.AwardedOn is not null)).ToList();
        var at = Math.Clamp(page ?? 1, 1, Math.Max(1, (shown.Count + MedalList.Size - 1) / MedalList.Size));
        var rows = page is null ? shown : [.. shown.Skip((at - 1) * MedalList.Size).Take(MedalList.Size)];
        return new MedalList(year, by, years, await WithVisitsAsync(rows, cancel), at, shown.Count, done);
    }

    private async Task<List<MedalRow>> ReachedAsync(DateOnly by, int years, bool fromFull, OrgScope scope, CancellationToken cancel)
    {
        var latest = by.AddYears(-years);
        var found = await db.Organisations.AsNoTracking().In(scope)
            .Join(db.MembershipSpells, o => o.Id, s => s.BranchId, (o, s) => new { Branch = o, Spell = s })
            .Where(x => x.Spell.JoinedOn <= latest)
            .Join(db.People, x => x.Spell.PersonId, p => p.Id, (x, p) => new { x.Branch, x.Spell, Person = p })
            .OrderBy(x => x.Branch.Path).ThenBy(x => x.Person.NameSort).ThenBy(x => x.Person.Id)
            .Select(x => new
            {
                x.Person.Id, x.Person.PublicId, x.Person.Name, x.Person.SexCode, x.Person.BirthDate, x.Spell.JoinedOn, Branch = x.Branch.Name, x.Branch.Path,
                Full = fromFull
                    ? db.PersonFacts.Where(f => f.PersonId == x.Person.Id && f.Kind == PersonFactKind.BecameFullOn && f.SupersededNo == Recorded.Current)
                        .Select(f => f.Value).FirstOrDefault()
                    : null,
                Spells = db.MembershipSpells.Count(s => s.PersonId == x.Person.Id),
            }).ToListAsync(cancel);
        var breaks = await BreaksAsync([.. found.Where(f => f.Spells > 1).Select(f => f.Id)], cancel);
        return [.. found
            .Select(f => new MedalRow(
                f.Id, f.PublicId, f.Name, f.SexCode, f.BirthDate, f.JoinedOn,
                MembershipTime.ReachedOn(f.Full is { } full ? FactText.Day(full) : f.JoinedOn, years, breaks[f.Id]), f.Branch, f.Path, null, null, null, false))];
    }

    // Few people have more than one spell.
    private async Task<ILookup<int, SpellBreak>> BreaksAsync(List<int> people, CancellationToken cancel)
    {
        var spells = await db.MembershipSpells.AsNoTracking().Where(s => people.Contains(s.PersonId)).OrderBy(s => s.Id).ToListAsync(cancel);
        var ids = spells.ConvertAll(s => s.Id);
        var begun = await db.MemberPlacements.Where(p => ids.Contains(p.SpellId) && p.SupersededNo == Recorded.Current)
            .GroupBy(p => p.SpellId).Select(g => new { g.Key, From = g.Min(p => p.ValidFrom) }).ToDictionaryAsync(x => x.Key, x => x.From, cancel);
        return spells.GroupBy(s => s.PersonId)
            .SelectMany(g => g.Zip(g.Skip(1), (before, next) => (g.Key, Break: new SpellBreak(before.EndedOn ?? next.JoinedOn, before.EndedBy, begun.GetValueOrDefault(next.Id)))))
            .ToLookup(x => x.Key, x => x.Break);
    }

    private async Task<Dictionary<int, (int Year, DateOnly? On)>> AwardedAsync(List<int> people, CancellationToken cancel)
    {
        var values = await db.Set<InfoValue>()
            .Where(v => (v.Field == "medal.year" || v.Field == "medal.on") && v.SupersededNo == Recorded.Current)
            .Select(v => new { v.PersonId, v.Field, v.Value }).ToListAsync(cancel);
        var listed = people.ToHashSet();
        return values.Where(v => listed.Contains(v.PersonId)).GroupBy(v => v.PersonId).ToDictionary(
            g => g.Key,
            g => (
                int.Parse(g.First(v => v.Field == "medal.year").Value, System.Globalization.CultureInfo.InvariantCulture),
                g.FirstOrDefault(v => v.Field == "medal.on") is { } on ? FactText.Day(on.Value) : (DateOnly?)null));
    }

    private async Task<IReadOnlyList<MedalRow>> WithVisitsAsync(List<MedalRow> rows, CancellationToken cancel)
    {
        var visits = new Dictionary<int, (string? Phone, string? Address, bool Hardship)>();
        foreach (var ids in rows.Select(r => r.PersonId).Chunk(500))
        {
            var values = (await db.Set<InfoValue>()
                .Where(v => ids.Contains(v.PersonId) && v.SupersededNo == Recorded.Current
                    && (v.Field == "contact.phone" || v.Field == "contact.address" || v.Field == "places.residence"))
                .Select(v => new { v.PersonId, v.Field, v.Value }).ToListAsync(cancel)).ToLookup(v => v.PersonId);
            var hardship = await db.PersonFacts.Where(f => ids.Contains(f.PersonId) && f.Kind == PersonFactKind.Hardship
                && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open).Select(f => f.PersonId).ToHashSetAsync(cancel);
            foreach (var id in ids)
            {
                string? Value(string field) => values[id].FirstOrDefault(v => v.Field == field)?.Value;
                visits[id] = (Value("contact.phone"), Value("places.residence") ?? Value("contact.address"), hardship.Contains(id));
            }
        }

        return [.. rows.Select(r => r with { Phone = visits[r.PersonId].Phone, Address = visits[r.PersonId].Address, IsInHardship = visits[r.PersonId].Hardship })];
    }
}
