using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Statistics;

/// <summary>The selection of a roster in words, for its cover: without it a part looks like the whole.</summary>
internal static class MemberFilterWords
{
    public const string Everybody = "全部在册党员";

    public static string Of(MemberFilter filter, CodeTableCatalogue codes, DateOnly today)
    {
        var parts = new[]
        {
            filter.OwnLevel ? "仅本级" : null,
            filter.Standing switch { MemberStanding.Full => "正式党员", MemberStanding.Probationary => "预备党员", _ => null },
            codes.Name(CodeStandards.Sex, filter.Sex, today) is { } sex ? $"性别：{sex}" : null,
            filter.Ethnicity == MemberFilter.Minorities ? "少数民族" : codes.Name(CodeStandards.Ethnicity, filter.Ethnicity, today),
            filter.EducationBand switch { MemberFilter.College => "大专及以上", MemberFilter.BelowCollege => "大专以下", _ => null },
            filter.Floating switch { FactText.FloatingOut => "流出", { Length: > 0 } => "流入", _ => null },
            filter.OutOfContact ? "失联" : null,
            filter.Hardship ? "生活困难" : null,
            // What was searched for may be a name: the cover says that there was a search, the list shows whom it found.
            string.IsNullOrWhiteSpace(filter.Text) ? null : "按姓名或首字母查找",
        };
        var words = string.Join("；", parts.OfType<string>());
        return words.Length == 0 ? Everybody : words;
    }
}
