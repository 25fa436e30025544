using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations;

/// <summary>Says from which day an organisation stands in which unit.</summary>
public sealed class UnitLinkService(PartyBuildingDbContext db, LedgerTransaction ledger, OrganisationDesk desk, UnitService units)
{
    /// <returns>Key of the unit. Refused with <see cref="UnitFindings.SuperiorsCode"/> where the code is the superior's.</returns>
    public Task<Outcome<Guid>> EnterAsync(EnterUnit input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.OrganisationKey, context, async (organisation, no) =>
        {
            var (name, code) = (ChineseText.Clean(input.Name), CreditCode.Clean(input.CreditCode));
            var superior = await SuperiorAsync(organisation, cancel);
            if (code.Length > 0 && superior?.Unit is { } above && above.CreditCode == code)
                return Outcome<Guid>.Refused(UnitFindings.SuperiorsUnit(superior.Name, above.Name));
            var known = code.Length == 0 ? null : await db.Units.SingleOrDefaultAsync(u => u.CreditCode == code, cancel);
            if (known is not null && !await units.MayTouchAsync(known.Id, context.Scope, cancel))
                return Outcome<Guid>.Refused(UnitFindings.CodeTakenElsewhere());
            if (known is null)
            {
                var findings = await units.CheckAsync(name, code, null, context.Scope, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(known = new Unit { PublicId = PublicKey.New(context.At), Name = name, CreditCode = code.Length == 0 ? null : code });
                await db.SaveChangesAsync(cancel);
            }

            return await LinkAsync(organisation, known, input.Kind, input.From, no, context, cancel);
        }, cancel);

    /// <returns>Key of the unit.</returns>
    public Task<Outcome<Guid>> LinkAsync(LinkUnit input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.OrganisationKey, context, async (organisation, no) =>
        {
            var superior = await SuperiorAsync(organisation, cancel);
            if (input.Kind == UnitLinkKind.SameAsSuperior)
            {
                return superior?.Unit is { } shared
                    ? await LinkAsync(organisation, shared, input.Kind, input.From, no, context, cancel)
                    : Outcome<Guid>.Refused(UnitFindings.NoSuperiorUnit(superior?.Name));
            }

            var unit = await db.Units.SingleOrDefaultAsync(u => u.PublicId == input.UnitKey, cancel);
            if (unit is null || !await units.MayTouchAsync(unit.Id, context.Scope, cancel))
                return Outcome<Guid>.Refused(UnitFindings.UnitMissing());
            return superior?.Unit?.Id == unit.Id
                ? Outcome<Guid>.Refused(UnitFindings.SuperiorsUnit(superior.Name, unit.Name))
                : await LinkAsync(organisation, unit, input.Kind, input.From, no, context, cancel);
        }, cancel);

    /// <returns>Key of the unit.</returns>
    public Task<Outcome<Guid>> UnlinkAsync(UnlinkUnit input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.OrganisationKey, context, async (organisation, no) =>
        {
            var link = (await OpenAsync(organisation.Id, cancel)).FirstOrDefault(l => l.Unit!.PublicId == input.UnitKey);
            if (link is null)
                return Outcome<Guid>.Refused(UnitFindings.NotLinked());
            if (input.On < link.ValidFrom || input.On > context.Today)
                return Outcome<Guid>.Refused(UnitFindings.Date(link.ValidFrom, nameof(input.On)));
            End(link, input.On, no);
            desk.Record(context, "unit.unlinked", organisation, $"{organisation.Name}不再关联{link.Unit!.Name}，{input.On:yyyy-MM-dd} 起", no);
            return Outcome<Guid>.Ok(input.UnitKey);
        }, cancel);

    private Task<Outcome<Guid>> RunAsync(
        Guid key, CommandContext context, Func<Organisation, long, Task<Outcome<Guid>>> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenStandingAsync(key, context, cancel);
                return opened.IsOk ? await work(opened.Value!, no) : Outcome<Guid>.From(opened);
            },
            cancel);

    private async Task<Outcome<Guid>> LinkAsync(
        Organisation organisation, Unit unit, UnitLinkKind kind, DateOnly from, long no, CommandContext context, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        var open = await OpenAsync(organisation.Id, cancel);
        if (!Enum.IsDefined(kind))
            findings.Add(UnitFindings.KindMissing());
        if (kind == UnitLinkKind.Joint && organisation.Kind != OrganisationKind.Branch)
            findings.Add(UnitFindings.OnlyBranchesJoin());
        if (open.Any(l => l.UnitId == unit.Id && l.Kind == kind))
            findings.Add(UnitFindings.Linked(unit.Name));
        // Several units only where all of them stand behind a joint branch; else the new link takes the place of the old.
        var replaced = open.Where(l => kind != UnitLinkKind.Joint || l.Kind != UnitLinkKind.Joint).ToList();
        var since = replaced.Select(l => l.ValidFrom).Append(organisation.FoundedOn).Max();
        if (from < since || from > context.Today)
            findings.Add(UnitFindings.Date(since, nameof(LinkUnit.From)));
        if (findings.Count > 0)
            return Outcome<Guid>.Refused(findings);

        foreach (var link in replaced)
            End(link, from, no);
        db.Add(new UnitLink { OrganisationId = organisation.Id, UnitId = unit.Id, Kind = kind, ValidFrom = from, RecordedNo = no });
        desk.Record(context, "unit.linked", organisation, $"{organisation.Name}关联{unit.Name}（{UnitWords.Kind(kind)}），{from:yyyy-MM-dd} 起", no);
        return Outcome<Guid>.Ok(unit.PublicId);
    }

    private void End(UnitLink link, DateOnly day, long no)
    {
        link.Supersede(no);
        if (day > link.ValidFrom)
            db.Add(new UnitLink { OrganisationId = link.OrganisationId, UnitId = link.UnitId, Kind = link.Kind, ValidFrom = link.ValidFrom, ValidTo = day, RecordedNo = no });
    }

    private Task<List<UnitLink>> OpenAsync(int organisationId, CancellationToken cancel)
        => db.UnitLinks.Where(l => l.OrganisationId == organisationId && l.SupersededNo == Recorded.Current && l.ValidTo == Recorded.Open)
            .Include(l => l.Unit).ToListAsync(cancel);

    // Read from placements, which know no guard: the superior may stand above the actor's scope. Its name and unit are used.
    private async Task<SuperiorUnit?> SuperiorAsync(Organisation organisation, CancellationToken cancel)
    {
        if (organisation.ParentId is not { } id)
            return null;
        var name = await db.OrganisationPlacements
            .Where(p => p.OrganisationId == id && p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open).Select(p => p.Name).SingleAsync(cancel);
        return new SuperiorUnit(name, (await OpenAsync(id, cancel)).FirstOrDefault()?.Unit);
    }

    private sealed record SuperiorUnit(string Name, Unit? Unit);
}
