using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Committees;

namespace PartyBuilding.Web.Features.Committees;

/// <summary>One row of the committee: a name, and where several bear it the person chosen.</summary>
public sealed class SeatForm
{
    public static IReadOnlyList<SelectListItem> Posts { get; } =
        [.. Enum.GetValues<CommitteePostKind>().Select(p => new SelectListItem(CommitteeWords.Post(p), p.ToString()))];

    public string? Name { get; set; }

    public Guid? Key { get; set; }

    /// <summary>The name that the key belongs to: another name typed over it asks again.</summary>
    public string? KeyName { get; set; }

    public CommitteePostKind? Post { get; set; }

    public string? Duty { get; set; }

    /// <summary>不再连任.</summary>
    public bool Leaves { get; set; }

    /// <summary>Who bears the name, when several do.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Choices { get; set; } = [];
}
