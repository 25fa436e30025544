using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.Checking;

/// <summary>The branches that the rows of a sheet name, within the scope.</summary>
internal static class SheetBranches
{
    /// <summary>More than these are read by the scope and not one by one.</summary>
    private const int MostListed = 400;

    /// <returns>The one branch of that number or name; null when there is none or several, which is told.</returns>
    public static Organisation? Branch(this BranchDirectory directory, RowFindings found, string column, string text)
    {
        if (text.Length == 0)
            return null;
        var all = directory.Find(text);
        var branches = all.Where(o => o.Kind == OrganisationKind.Branch).ToList();
        if (branches.Count > 1 && branches.FindAll(o => o.ClosedOn is null) is [_] standing)
            branches = standing;
        if (branches.Count == 1)
            return branches[0];
        var (code, reason, suggestion) = (branches.Count, all.Count) switch
        {
            (> 1, _) => ("IMP-BRANCH-TWICE", $"您的管理范围内有 {branches.Count} 个“{text}”。", $"改写组织编号，例如 {branches[0].Code}。"),
            (_, > 0) => ("MEM-BRANCH-KIND", $"{all[0].Name}不是党支部。", "写党支部的全称或组织编号。"),
            _ => ("MEM-BRANCH-SCOPE", $"找不到党支部“{text}”，或它不在您的管理范围内。", "改写名册里的全称或组织编号。"),
        };
        found.Reject(column, code, reason, suggestion);
        return null;
    }

    /// <summary>Their ids, as part of a query.</summary>
    public static IQueryable<int> Ids(PartyBuildingDbContext db, OrgScope scope, IEnumerable<Organisation?> branches)
    {
        int[] ids = [.. branches.OfType<Organisation>().Select(b => b.Id).Distinct()];
        return ids.Length <= MostListed ? db.Organisations.Where(o => ids.Contains(o.Id)).Select(o => o.Id) : db.Organisations.In(scope).Select(o => o.Id);
    }
}
