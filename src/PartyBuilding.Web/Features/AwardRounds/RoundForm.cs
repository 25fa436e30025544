using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.AwardRounds;

namespace PartyBuilding.Web.Features.AwardRounds;

/// <summary>What the forms of award rounds may carry.</summary>
public sealed class RoundForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public int Version { get; set; }

    public Guid? Organisation { get; set; }

    public AwardRoundKind? Kind { get; set; }

    public int? Year { get; set; }

    public string? Title { get; set; }

    public string? Document { get; set; }

    public DateOnly? StartsOn { get; set; }

    public DateOnly? ClosesOn { get; set; }

    public Guid? Unit { get; set; }

    public AwardCategory? Category { get; set; }

    public Guid? PersonKey { get; set; }

    public Guid? SubjectKey { get; set; }

    public DateOnly? On { get; set; }

    public string? Deeds { get; set; }

    public DateOnly? SelectedOn { get; set; }

    public int? Present { get; set; }

    public int? InFavour { get; set; }

    public DateOnly? HeardOn { get; set; }

    public int? HeardCount { get; set; }

    public int LevelId { get; set; }

    public bool Agreed { get; set; } = true;

    public string? Text { get; set; }

    public NominationStepKind? Step { get; set; }

    public DateOnly? Until { get; set; }

    public string? Decision { get; set; }

    public string? Reason { get; set; }

    /// <summary>Most of each category, by its name.</summary>
    public Dictionary<string, int?> Quotas { get; set; } = [];

    [BindNever]
    public AwardRoundRecord? Round { get; set; }

    [BindNever]
    public NominationRow? Nomination { get; set; }

    [BindNever]
    public IReadOnlyList<SelectListItem> Organisations { get; set; } = [];

    [BindNever]
    public IReadOnlyList<SelectListItem> People { get; set; } = [];

    [BindNever]
    public bool MayManage { get; set; }

    public static IReadOnlyList<SelectListItem> Kinds { get; } = [.. AwardWords.Kinds.Select(k => new SelectListItem(k.Value, k.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Steps { get; } = [.. AwardWords.Steps.Select(k => new SelectListItem(k.Value, k.Key.ToString()))];

    public IReadOnlyList<SelectListItem> Categories
        => Round is null ? [] : [.. AwardWords.Of(Round.Kind).Select(c => new SelectListItem($"{AwardWords.Categories[c]}（{(AwardWords.IsPersonal(c) ? "个人" : "组织")}）", c.ToString()))];
}
