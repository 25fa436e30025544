using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Quality.Schemes;

/// <summary>The schemes that come with the system. They follow the rules: one that is added later is in 全部 by itself.</summary>
public static class ShippedSchemes
{
    public static readonly Guid Everything = Key(1);

    public static IReadOnlyList<Scheme> Of(RuleCatalogue book) =>
    [
        Shipped(1, "全部", [.. QualityRules.In(book).Select(r => r.Code)]),
        Shipped(2, "身份信息", [.. IdNumberChecks.All.Codes, .. IdNumberChecks.Person.Codes, "ID-MISSING", "MEM-AGE-LIMIT", "MEM-NAMESAKE"]),
        Shipped(3, "党籍日期", [.. MembershipChecks.All.Codes, .. DateChecks.All.Codes, "MEM-FULL-DATE-MISSING", "MEM-PROBATION-OVER"]),
        Shipped(4, "必填信息", ["ID-MISSING", "MEM-SEX-MISSING", "MEM-BIRTH-MISSING", "MEM-ETHNICITY-MISSING", "MEM-EDUCATION-MISSING", "MEM-FULL-DATE-MISSING", "MEM-GROUP-MISSING"]),
        Shipped(5, "班子", [.. CommitteeChecks.Seat.Codes, .. OrganisationFileChecks.All.Codes.Where(c => c.StartsWith("COM-", StringComparison.Ordinal))]),
        Shipped(6, "组织设置", [.. OrganisationChecks.Size.Codes, .. OrganisationFileChecks.All.Codes.Where(c => c.StartsWith("ORG-", StringComparison.Ordinal))]),
    ];

    private static Scheme Shipped(byte number, string name, IReadOnlyList<string> codes) => new(Key(number), name, codes, IsShipped: true, Version: 0);

    // The same on every installation, so that a run of one version is compared with that of the next.
    private static Guid Key(byte number) => new(0x0c5e0000, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, number);
}
