using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.AnnualResults;

/// <summary>Finds which cadre a row is about: by record, by number, else by name and unit; name, number and unit must agree.</summary>
public sealed class AnnualResultMatching(PartyBuildingDbContext db, IdNumberVault vault)
{
    internal async Task CadreAsync(AnnualResultEntry entry, CommandContext context, CancellationToken cancel)
    {
        var (row, found) = (entry.Row, entry.Found);
        if (row.Name.Length == 0 || found.IsFaulty(AnnualResultColumns.IdNumber) || found.IsFaulty(AnnualResultColumns.Record))
            return;
        var cadres = await OfAsync(row, context, cancel);
        var there = row.Organisation is { } unit ? cadres.FindAll(c => c.Organisation!.Name == unit || c.Organisation.Code == unit) : cadres;
        if (cadres.Count == 0)
            found.Reject(AnnualResultColumns.Name, "ANR-CADRE", $"在您管理的在职干部中找不到{row.Name}。", "核对姓名；还没有登记的，先登记干部。");
        else if (there.Count == 0)
            found.Reject(AnnualResultColumns.Organisation, "ANR-UNIT", $"{row.Name}登记在{string.Join('、', cadres.Take(3).Select(c => c.Organisation!.Name))}，不在“{row.Organisation}”。", "改正单位，或者先在干部信息里改单位。");
        else if (there.Count > 1)
            found.Reject(AnnualResultColumns.Name, "IMP-PERSON-TWICE", $"有 {there.Count} 名同名干部（{string.Join('、', there.Take(3).Select(c => c.Organisation!.Name))}）。", "补上公民身份号码或者单位党组织。");
        else if (there[0].Person!.Name != row.Name)
            found.Reject(AnnualResultColumns.Name, "IMP-PERSON-NAME", $"号码或记录标识属于{there[0].Person!.Name}，与姓名不符。", "对照证件改正其中一项。");
        else if (!CadreEditing.MayEdit(there[0].Management, there[0].Organisation!.Path, context.Actor, context.Scope))
            found.Reject(AnnualResultColumns.Name, "ANR-MANAGEMENT", $"{row.Name}的干部信息不由您登记。", "请区委组织部登记区管干部的考核结论。");
        else
            entry.Cadre = there[0];
    }

    private async Task<List<Cadre>> OfAsync(AnnualResultSheetRow row, CommandContext context, CancellationToken cancel)
    {
        var all = db.Set<Cadre>().Include(c => c.Person).Include(c => c.Organisation).Where(c => c.LeftOn == null && db.Organisations.In(context.Scope).Any(o => o.Id == c.OrganisationId));
        if (row.Record is { } key)
            return await all.Where(c => c.PublicId == key).ToListAsync(cancel);
        if (row.IdNumber is not { } number)
            return await all.Where(c => c.Person!.Name == row.Name).OrderBy(c => c.Organisation!.Path).ToListAsync(cancel);
        return await vault.FindPersonAsync(number, cancel) is { } holder ? await all.Where(c => c.PersonId == holder.PersonId).ToListAsync(cancel) : [];
    }
}
