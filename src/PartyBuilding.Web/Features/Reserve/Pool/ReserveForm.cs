using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Reserve.Pool;
using PartyBuilding.Web.Features.Cadres;

namespace PartyBuilding.Web.Features.Reserve.Pool;

/// <summary>Whatever is sent about a reserve cadre; each page reads its own fields.</summary>
public sealed class ReserveForm
{
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public ReserveWay? Way { get; set; }

    public bool IsBureau { get; set; }

    public bool IsChief { get; set; }

    public bool IsNonParty { get; set; }

    public bool IsNear { get; set; }

    public bool IsHealthy { get; set; }

    public bool IsOutstanding { get; set; }

    public string? Direction { get; set; }

    public string? Grassroots { get; set; }

    public string? Aim { get; set; }

    public string? Plan { get; set; }

    public string? Measures { get; set; }

    public ReserveStatus? To { get; set; }

    public DateOnly? On { get; set; }

    public string? Decision { get; set; }

    public string? Reason { get; set; }

    public FollowUpKind? Kind { get; set; }

    public int? Year { get; set; }

    public string? Content { get; set; }

    public string? By { get; set; }

    [BindNever, ValidateNever]
    public PoolRecord Record { get; set; } = null!;

    [BindNever, ValidateNever]
    public CadreCodes Codes { get; set; } = null!;

    [BindNever, ValidateNever]
    public CadreRecord Cadre { get; set; } = null!;

    [BindNever, ValidateNever]
    public bool MayPlan { get; set; }

    [BindNever, ValidateNever]
    public bool MayMove { get; set; }

    [ValidateNever]
    public string At => $"/reserve/pool/{Record.Person.Key}";

    public static IReadOnlyList<SelectListItem> Ways => [.. PoolWords.Ways.Where(w => w.Key != ReserveWay.Selection).Select(w => new SelectListItem(w.Value, w.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Kinds => [.. PoolWords.FollowUps.Select(k => new SelectListItem(k.Value, k.Key.ToString()))];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Moves
        => [.. PoolService.From(Record.Person.Status).Select(s => new SelectListItem(PoolWords.Move(Record.Person.Status, s), s.ToString()))];

    public void Take(string by, DateOnly today)
    {
        var person = Record.Person;
        (Version, On, Year, By) = (person.Version, today, today.Month > 6 ? today.Year : today.Year - 1, by);
        (Direction, Grassroots, Aim, Plan, Measures) = (person.DirectionCode, person.Grassroots, person.Aim, person.Plan, person.Measures);
    }
}
