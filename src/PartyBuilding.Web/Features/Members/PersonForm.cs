using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;

namespace PartyBuilding.Web.Features.Members;

/// <summary>What every form that enters a person asks, ID number first.</summary>
public abstract class PersonForm
{
    /// <summary><c>check</c> only reads the ID number; everything else saves.</summary>
    public string? Step { get; set; }

    public string? IdNumber { get; set; }

    public string? MissingIdReason { get; set; }

    public string? Name { get; set; }

    public string? SexCode { get; set; }

    public DateOnly? BirthDate { get; set; }

    public string? EthnicityCode { get; set; } = "01";

    public string? EducationCode { get; set; }

    public Guid? BranchKey { get; set; }

    public string? Reason { get; set; }

    /// <summary>What the ledger says about the number.</summary>
    public IdNumberAnswer? Answer { get; set; }

    public MemberFormLists Lists { get; set; } = MemberFormLists.Empty;

    public PersonDetails Person => new()
    {
        Name = Name ?? "",
        SexCode = SexCode,
        BirthDate = BirthDate,
        EthnicityCode = EthnicityCode,
        EducationCode = EducationCode,
    };

    /// <summary>Reads the number, which says at once what is wrong with it and fills birth date and sex where they are empty.</summary>
    /// <returns>Null where there is no number, or none that can be read: then the finding stands at its field.</returns>
    internal IdNumber? ReadNumber(ModelStateDictionary state, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(IdNumber))
            return null;
        var reading = Core.Common.IdNumber.Read(IdNumber, today);
        if (!reading.IsValid)
        {
            state.TryAddModelError(nameof(IdNumber), reading.Error);
            return null;
        }

        // What was posted would be shown in place of what is filled in here.
        if (BirthDate is null)
        {
            state.Remove(nameof(BirthDate));
            BirthDate = reading.Number.BirthDate;
        }

        if (string.IsNullOrEmpty(SexCode))
        {
            state.Remove(nameof(SexCode));
            SexCode = ((int)reading.Number.Sex).ToString(CultureInfo.InvariantCulture);
        }

        return reading.Number;
    }
}
