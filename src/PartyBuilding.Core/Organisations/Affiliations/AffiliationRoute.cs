namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>The steps a change goes through, by who starts it.</summary>
public static class AffiliationRoute
{
    /// <summary>L787: central and out-of-town bodies consult the local side first.</summary>
    public static bool NeedsConsultation(InitiatorOrigin origin) => origin is InitiatorOrigin.Central or InitiatorOrigin.OutOfTown;

    /// <summary>L797: the municipal committee replies; below that it ends at the department (L793).</summary>
    public static bool NeedsMunicipalReply(InitiatorLevel level) => level == InitiatorLevel.Bureau;

    public static IReadOnlyList<string> Steps(InitiatorOrigin origin, InitiatorLevel level)
    {
        List<string> steps = ["报送请示"];
        if (NeedsConsultation(origin))
            steps.Add("征求意见");
        steps.Add(level == InitiatorLevel.BelowViceBureau ? "区委组织部讨论" : "市委组织部讨论");
        if (NeedsMunicipalReply(level))
            steps.Add("市委批复");
        steps.Add("签发批复");
        return steps;
    }
}
