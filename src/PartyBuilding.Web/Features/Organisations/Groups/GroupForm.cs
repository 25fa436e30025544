using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Groups;

namespace PartyBuilding.Web.Features.Organisations.Groups;

/// <summary>The party groups of a branch, and the forms about one.</summary>
public sealed class GroupForm
{
    /// <summary>Newest recording number of the group that the form shows.</summary>
    public long No { get; set; }

    public string? Name { get; set; }

    public Guid? LeaderKey { get; set; }

    public DateOnly? Since { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? On { get; set; }

    public List<Guid> People { get; set; } = [];

    [BindNever, ValidateNever]
    public OrganisationRecord Record { get; set; } = null!;

    [BindNever, ValidateNever]
    public PartyGroupRegister Register { get; set; } = null!;

    [BindNever, ValidateNever]
    public bool MayManage { get; set; }

    [BindNever, ValidateNever]
    public PartyGroupRow? Group { get; set; }

    // Validation reads these before the register is there.
    public string At => $"/organisations/{Record?.Key}/groups";

    public IReadOnlyList<SelectListItem> Leaders => Register is null ? [] :
        [.. Register.Ungrouped.Concat(Register.Open.SelectMany(g => g.Members)).DistinctBy(m => m.Key)
            .Select(m => new SelectListItem(m.Group is null ? m.Name : $"{m.Name}（{m.Group}）", m.Key.ToString()))];
}
