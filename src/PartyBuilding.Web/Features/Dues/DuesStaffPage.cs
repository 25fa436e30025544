using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Dues;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>Staff and account with their forms.</summary>
public sealed class DuesStaffPage(DuesStaff staff, DuesOfficerForm officer, DuesAccountForm account, int year, bool mayManage)
{
    public DuesStaff Staff { get; } = staff;

    public DuesOfficerForm Officer { get; } = officer;

    public DuesAccountForm Account { get; } = account;

    public int Year { get; } = year;

    public bool MayManage { get; } = mayManage;

    public string At => $"/dues/units/{Staff.Unit.Key}";

    public IReadOnlyList<SelectListItem> People { get; } = [.. staff.People.Select(p => new SelectListItem(p.Name, p.Key.ToString()))];

    /// <summary>Posts nobody holds, in words.</summary>
    public string Vacant => string.Join("、", DuesWords.Posts.Where(p => !Staff.Officers.Any(o => o.Post == p.Key && o.ToOn is null)).Select(p => p.Value));
}
