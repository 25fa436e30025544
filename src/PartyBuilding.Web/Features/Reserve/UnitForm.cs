using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Reserve;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Units;
using PartyBuilding.Web.Features.Cadres;

namespace PartyBuilding.Web.Features.Reserve;

/// <summary>Whatever a unit, or the district about a unit, sends; each step reads its own fields.</summary>
public sealed class UnitForm
{
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public DateOnly? On { get; set; }

    public string? Means { get; set; }

    public int? Headcount { get; set; }

    public EmployerKind? Employer { get; set; }

    public Guid? CadreKey { get; set; }

    public int? DirectionId { get; set; }

    public bool IsHealthy { get; set; }

    public string? Grassroots { get; set; }

    public bool IsOutstanding { get; set; }

    public int? Present { get; set; }

    public string? Statement { get; set; }

    public BallotWay? Way { get; set; }

    public int? Most { get; set; }

    /// <summary>Names of groups, one a line.</summary>
    public string? Groups { get; set; }

    public string? Meeting { get; set; }

    public DateOnly? CommunicatedOn { get; set; }

    /// <summary>Keys of those chosen, recommended or agreed to.</summary>
    public List<Guid> Chosen { get; init; } = [];

    public List<Guid> Near { get; init; } = [];

    /// <summary>Why somebody is not, by key.</summary>
    public Dictionary<Guid, string?> Reasons { get; init; } = [];

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public List<PublicityMeans> PublicMeans { get; init; } = [];

    public string? Place { get; set; }

    public string? Document { get; set; }

    public string? Reason { get; set; }

    [BindNever, ValidateNever]
    public UnitView Unit { get; set; } = null!;

    [BindNever, ValidateNever]
    public bool MayManage { get; set; }

    [BindNever, ValidateNever]
    public CadreCodes Codes { get; set; } = null!;

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Cadres { get; set; } = [];

    [ValidateNever]
    public string At => $"/reserve/units/{Unit.Key}";

    public PublicityMeans Flags => PublicMeans.Aggregate(PublicityMeans.None, (all, one) => all | one);

    public IReadOnlyList<string> GroupNames => (Groups ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<CandidateRow> Of(params CandidateStatus[] statuses) => CandidateOrder.Of(Unit.Candidates.Where(c => statuses.Contains(c.Status)));

    /// <summary>The same unit seen from one candidate, as the sheets of a volume read it.</summary>
    public CandidateForm Of(CandidateRow row) => new() { Unit = Unit, Row = row, Codes = Codes };

    public void Take(string step, DateOnly today)
    {
        Version = Unit.Version;
        (On, IsHealthy) = (On ?? today, true);
        (Headcount, Employer, DirectionId) = (Unit.Headcount, Unit.Employer, Unit.DirectionId);
        (Means, Place, From, To) = (Unit.PlanMeans, Unit.PublicPlace, Unit.PublicFrom, Unit.PublicTo);
        PublicMeans.AddRange(Enum.GetValues<PublicityMeans>().Where(m => m != PublicityMeans.None && Unit.PublicMeans.HasFlag(m)));
        if (step == "Plan")
            On = Unit.PlannedOn ?? On;
        if (step == "Meeting")
            Most = Math.Max(1, Unit.Quota);
        if (step == "Assess")
            Chosen.AddRange(Of(CandidateStatus.Recommended).Select(c => c.Key));
        if (step == "Recommend")
            Chosen.AddRange(Of(CandidateStatus.Investigated).Select(c => c.Key));
    }

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
