using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Buildings;

namespace PartyBuilding.Web.Features.Buildings;

/// <summary>An enterprise as it is typed.</summary>
public sealed class EnterpriseForm
{
    public long? Version { get; set; }

    public string? Name { get; set; }

    public int? Employees { get; set; }

    public bool AboveScale { get; set; }

    public bool RegisteredHere { get; set; } = true;

    public bool HasUnion { get; set; }

    public bool HasLeague { get; set; }

    public bool HasOrganisation { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? ChangedOn { get; set; }

    public string? Reason { get; set; }

    [BindNever, ValidateNever]
    public string Building { get; set; } = "";

    [BindNever, ValidateNever]
    public string Action { get; set; } = "";

    public static EnterpriseForm Of(EnterpriseRow row) => new()
    {
        Version = row.Version, Name = row.Name, Employees = row.Employees, AboveScale = row.AboveScale, RegisteredHere = row.RegisteredHere, HasUnion = row.HasUnion,
        HasLeague = row.HasLeague, HasOrganisation = row.HasOrganisation, From = row.From,
    };
}
