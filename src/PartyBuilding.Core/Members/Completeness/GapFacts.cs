namespace PartyBuilding.Core.Members.Completeness;

/// <summary>What is known of the facts that a complete record has.</summary>
/// <param name="Fields">Wanted fields of information sets that have a value.</param>
public sealed record GapFacts(
    bool HasIdNumber, string? SexCode, DateOnly? BirthDate, string? EthnicityCode, string? EducationCode, MemberStanding Standing, bool HasBecameFull,
    IReadOnlySet<string> Fields)
{
    public bool Lacks(string gap) => gap switch
    {
        Gaps.IdNumber => !HasIdNumber,
        Gaps.Sex => string.IsNullOrEmpty(SexCode),
        Gaps.Birth => BirthDate is null,
        Gaps.Ethnicity => string.IsNullOrEmpty(EthnicityCode),
        Gaps.Education => string.IsNullOrEmpty(EducationCode),
        Gaps.BecameFull => Standing == MemberStanding.Full && !HasBecameFull,
        _ => !Fields.Contains(gap),
    };
}
