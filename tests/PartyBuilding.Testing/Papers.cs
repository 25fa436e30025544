using PartyBuilding.Core.Organisations.Approvals;

namespace PartyBuilding.Testing;

/// <summary>Documents that commands ask for and a test does not care about.</summary>
public static class Papers
{
    /// <summary>The superior's reply behind a change of the tree (2008 handbook L749, L783).</summary>
    public static readonly ApprovalDocument Approval = new("宝组〔2020〕1号", World.Long);
}
