using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Dues;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>A member taking a post of dues work.</summary>
public sealed class DuesOfficerForm
{
    public DuesPost? Post { get; set; }

    public Guid? PersonKey { get; set; }

    public DateOnly? TrainedOn { get; set; }

    public DateOnly? FromOn { get; set; }

    public static IReadOnlyList<SelectListItem> Posts { get; } = [.. DuesWords.Posts.Select(p => new SelectListItem(p.Value, p.Key.ToString()))];
}
