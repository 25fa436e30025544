using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Buildings;

namespace PartyBuilding.Web.Features.Buildings;

/// <summary>A building as it is typed. Field names are those of the command.</summary>
public sealed class BuildingForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public long? Version { get; set; }

    public Guid? StreetKey { get; set; }

    public string? Name { get; set; }

    public string? Address { get; set; }

    public string? Grid { get; set; }

    public string? PropertyCompany { get; set; }

    public BuildingManagement? Management { get; set; }

    public BuildingCooperation? Cooperation { get; set; }

    public DateOnly? CommercialSince { get; set; }

    public DateOnly? EnteredOn { get; set; }

    public string? FirstResponsible { get; set; }

    public string? Leader { get; set; }

    public string? DailyBody { get; set; }

    public Guid? HostBranch { get; set; }

    public string? Reason { get; set; }

    [BindNever, ValidateNever]
    public string Action { get; set; } = "/buildings";

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Streets { get; set; } = [];

    /// <summary>Branches of the street; empty while a new building has none.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Branches { get; set; } = [];

    public static BuildingForm Of(BuildingRecord record) => new()
    {
        Version = record.Version, StreetKey = record.StreetKey, Name = record.Name, Address = record.Address, Grid = record.Grid, PropertyCompany = record.PropertyCompany,
        Management = record.Management, Cooperation = record.Cooperation, CommercialSince = record.CommercialSince, EnteredOn = record.EnteredOn,
        FirstResponsible = record.FirstIsKnown ? null : record.Typed, Leader = record.Leader, DailyBody = record.DailyBody, HostBranch = record.HostKey,
    };
}
