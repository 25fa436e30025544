using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Members;

namespace PartyBuilding.Web.Features.Members;

/// <summary>One step about a member from a day on: transfer, leave, restore, become full, group.</summary>
public sealed class MemberStepForm
{
    public int Version { get; set; }

    public DateOnly? EffectiveOn { get; set; }

    /// <summary>Branch of a transfer inside the district, or of a restoration.</summary>
    public Guid? ToBranchKey { get; set; }

    /// <summary>Where a transfer out of the district went.</summary>
    public string? OutsideName { get; set; }

    public string? LetterNumber { get; set; }

    public PostingKind? Kind { get; set; }

    public string? Group { get; set; }

    /// <summary>What leaving rests on, with its date.</summary>
    public string? Document { get; set; }

    public DateOnly? DocumentOn { get; set; }

    public string? Reason { get; set; }

    public Guid Key { get; set; }

    public string Name { get; set; } = "";

    public string? Branch { get; set; }

    public Guid? BranchKey { get; set; }

    public IReadOnlyList<SelectListItem> Choices { get; set; } = [];

    public IReadOnlyList<string> Groups { get; set; } = [];

    public IReadOnlyList<SelectListItem> GroupChoices => [new("不编入党小组", ""), .. Groups.Select(g => new SelectListItem(g, g))];

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
        [.. MemberLeavingService.Kinds.Select(k => new SelectListItem(k.Value, k.Key.ToString()))];
}
