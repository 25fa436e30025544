using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations;

/// <summary>Registers units. A unit is no organisation: its credit code is unique, whoever asks.</summary>
public sealed class UnitService(PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events)
{
    public const int LongestName = 120;

    /// <returns>Key of the unit.</returns>
    public Task<Outcome<Guid>> SaveAsync(SaveUnit input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageOrganisations))
                    return Outcome<Guid>.Forbidden();
                var unit = input.Key is { } key ? await db.Units.SingleOrDefaultAsync(u => u.PublicId == key, cancel) : null;
                if (input.Key is not null && (unit is null || !await MayTouchAsync(unit.Id, context.Scope, cancel)))
                    return Outcome<Guid>.NotFound();
                if (unit is not null && unit.Version != input.Version)
                    return Outcome<Guid>.Conflict($"{unit.Name}刚被别人修改过，请核对最新内容后再提交。");
                var (name, code) = (ChineseText.Clean(input.Name), CreditCode.Clean(input.CreditCode));
                var findings = await CheckAsync(name, code, unit?.Id, context.Scope, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                var before = unit is null ? null : new { unit.Name, unit.CreditCode };
                if (unit is null)
                    db.Add(unit = new Unit { PublicId = PublicKey.New(context.At), Name = name });
                (unit.Name, unit.CreditCode) = (name, code.Length == 0 ? null : code);
                events.Add(
                    context, "unit.saved", new EventSubject(EventSubject.Unit, unit.PublicId, PathOf(context.Scope)),
                    before is null ? $"登记单位{name}" : $"修改单位{name}", new { before, after = new { unit.Name, unit.CreditCode } }, no);
                return Outcome<Guid>.Ok(unit.PublicId);
            },
            cancel);

    internal async Task<IReadOnlyList<Finding>> CheckAsync(string name, string code, int? own, OrgScope scope, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        if (name.Length is 0 or > LongestName)
            findings.Add(UnitFindings.NameMissing());
        if (code.Length == 0)
            return findings;
        if (CreditCode.FaultOf(code) is { } fault)
            findings.Add(UnitFindings.CodeWrong(fault));
        else if (await db.Units.Where(u => u.CreditCode == code && u.Id != own).Select(u => new { u.Id, u.Name }).SingleOrDefaultAsync(cancel) is { } other)
            findings.Add(await MayTouchAsync(other.Id, scope, cancel) ? UnitFindings.CodeTaken(other.Name) : UnitFindings.CodeTakenElsewhere());
        return findings;
    }

    // A unit without any link belongs to whoever registered it; with links, to those who see one of the organisations.
    internal async Task<bool> MayTouchAsync(int unitId, OrgScope scope, CancellationToken cancel)
    {
        var links = db.UnitLinks.Where(l => l.UnitId == unitId && l.SupersededNo == Recorded.Current);
        return !await links.AnyAsync(cancel) || await links.AnyAsync(l => db.Organisations.In(scope).Any(o => o.Id == l.OrganisationId), cancel);
    }

    private static string PathOf(OrgScope scope) => scope.Ranges.Count == 0 ? OrganisationPath.Root : scope.Ranges[0].Low;
}
