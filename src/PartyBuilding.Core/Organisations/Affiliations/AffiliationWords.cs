namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>Changes of affiliation in the words of the trade.</summary>
public static class AffiliationWords
{
    public static readonly IReadOnlyDictionary<InitiatorOrigin, string> Origins = new Dictionary<InitiatorOrigin, string>
    {
        [InitiatorOrigin.District] = "本区",
        [InitiatorOrigin.City] = "本市其他单位",
        [InitiatorOrigin.OutOfTown] = "外地单位",
        [InitiatorOrigin.Central] = "中央单位",
    };

    public static readonly IReadOnlyDictionary<InitiatorLevel, string> Levels = new Dictionary<InitiatorLevel, string>
    {
        [InitiatorLevel.BelowViceBureau] = "副局级以下（区委组织部讨论、批复）",
        [InitiatorLevel.ViceBureau] = "副局级或相当（市委组织部讨论、批复）",
        [InitiatorLevel.Bureau] = "局级及以上（市委组织部讨论，报市委批复）",
    };
}
