using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Organisations.Reorganisation;

namespace PartyBuilding.Web.Features.Organisations.Reorganisation;

/// <summary>A change of kind, or a split: the new branches and who goes into which.</summary>
public sealed class ReorganisationForm
{
    private const int FirstRows = 4;
    private const int BlankRows = 2;

    public int Version { get; set; }

    public OrganisationKind? Kind { get; set; }

    public string? Name { get; set; }

    public DateOnly? EffectiveOn { get; set; }

    public string? ApprovalNumber { get; set; }

    public DateOnly? ApprovedOn { get; set; }

    public string? Signatory { get; set; }

    public string? Reason { get; set; }

    public List<string?> Branches { get; set; } = [];

    /// <summary>Person's key → place among the new branches; null stays.</summary>
    public Dictionary<Guid, int?> Placing { get; set; } = [];

    [BindNever, ValidateNever]
    public ReorganisationPlan Plan { get; set; } = null!;

    /// <summary>Whether members may stay where they are: in a split.</summary>
    [BindNever, ValidateNever]
    public bool MayStay { get; set; }

    // Validation reads it before the plan is there.
    public string At => $"/organisations/{Plan?.Record.Key}";

    public ApprovalDocument Approval => new(ApprovalNumber, ApprovedOn, Signatory);

    public IReadOnlyList<SelectListItem> Kinds => [.. OrganisationForm.Kinds.Where(k => k.Value != Plan?.Record.Kind.ToString())];

    public void AddRows()
    {
        var wanted = Math.Max(FirstRows, Branches.FindLastIndex(b => !string.IsNullOrWhiteSpace(b)) + 1 + BlankRows);
        while (Branches.Count < wanted)
            Branches.Add(null);
    }

    public IReadOnlyList<SelectListItem> PlacesOf(Guid member)
    {
        // Before anything was sent, everybody goes to the first new branch, or stays.
        var chosen = Placing.TryGetValue(member, out var at) ? at : MayStay ? null : 0;
        IEnumerable<SelectListItem> rows = Branches.Select((name, i) => new SelectListItem(
            string.IsNullOrWhiteSpace(name) ? $"新支部{i + 1}" : $"{i + 1} {name.Trim()}", $"{i}", chosen == i));
        return MayStay ? [new SelectListItem("留在本支部", "", chosen is null), .. rows] : [.. rows];
    }

    public IReadOnlyDictionary<Guid, int> Chosen => Placing.Where(p => p.Value is not null).ToDictionary(p => p.Key, p => p.Value!.Value);
}
