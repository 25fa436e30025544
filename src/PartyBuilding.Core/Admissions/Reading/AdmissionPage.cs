namespace PartyBuilding.Core.Admissions.Reading;

/// <summary>One page of a list of cases.</summary>
public sealed record AdmissionPage(IReadOnlyList<AdmissionRow> Rows, int Page, int Total)
{
    public const int Size = 50;
}
