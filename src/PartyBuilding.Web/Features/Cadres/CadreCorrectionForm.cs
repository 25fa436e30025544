using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Members;
using PartyBuilding.Web.Features.Members;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>Basic facts of a cadre who is no member, put right.</summary>
public sealed class CadreCorrectionForm
{
    public int Version { get; set; }

    public string? Name { get; set; }

    public string? SexCode { get; set; }

    public DateOnly? BirthDate { get; set; }

    public string? EthnicityCode { get; set; }

    public string? EducationCode { get; set; }

    public string? Reason { get; set; }

    [BindNever, ValidateNever]
    public CadreHead Head { get; set; } = null!;

    [BindNever, ValidateNever]
    public MemberFormLists Lists { get; set; } = MemberFormLists.Empty;

    // Validation reads it before the record is there.
    public string At => Head?.At ?? "";

    public PersonDetails ToDetails() => new() { Name = Name ?? "", SexCode = SexCode, BirthDate = BirthDate, EthnicityCode = EthnicityCode, EducationCode = EducationCode };

    public void Take()
    {
        var record = Head.Record;
        (Version, Name, SexCode, BirthDate, EthnicityCode, EducationCode) = (record.Version, record.Name, record.SexCode, record.BirthDate, record.EthnicityCode, record.EducationCode);
    }
}
