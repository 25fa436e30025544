using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Reserve;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;

namespace PartyBuilding.Web.Features.Reserve;

/// <summary>Everything that the district sends about a round.</summary>
public sealed class RoundForm
{
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public Guid? OrganisationKey { get; set; }

    public SelectionBasis? Basis { get; set; }

    public int? Year { get; set; }

    public string? Title { get; set; }

    public string? Document { get; set; }

    public bool IsChief { get; set; }

    public bool IsBureau { get; set; }

    public bool IsMunicipal { get; set; }

    public bool IsSeparate { get; set; }

    public int? Target { get; set; }

    public int? NearTarget { get; set; }

    public DateOnly? BornFrom { get; set; }

    public DateOnly? BachelorBornFrom { get; set; }

    public List<string> Directions { get; init; } = [];

    public List<string> Separate { get; init; } = [];

    /// <summary>First days by the number of the stage.</summary>
    public Dictionary<int, DateOnly?> From { get; init; } = [];

    /// <summary>Last days by the number of the stage.</summary>
    public Dictionary<int, DateOnly?> To { get; init; } = [];

    public int? DirectionId { get; set; }

    public EmployerKind? Employer { get; set; }

    public int? Chiefs { get; set; }

    public int? Deputies { get; set; }

    public int? Headcount { get; set; }

    public string? Reason { get; set; }

    [BindNever, ValidateNever]
    public SelectionView? Round { get; set; }

    [BindNever, ValidateNever]
    public DateOnly Today { get; set; }

    [BindNever, ValidateNever]
    public bool MayManage { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; set; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> AllDirections { get; set; } = [];

    public IReadOnlyList<StageDays> Windows(SelectionBasis basis)
        => [.. SelectionStages.Of(basis).Select(s => new StageDays(s, From.GetValueOrDefault((int)s), To.GetValueOrDefault((int)s)))];

    public void Take(SelectionView round)
    {
        (Version, Title, Document, Target, NearTarget) = (round.Version, round.Title, round.Document, round.Target, round.NearTarget);
        foreach (var days in round.Stages)
            (From[(int)days.Stage], To[(int)days.Stage]) = (days.From, days.To);
    }
}
