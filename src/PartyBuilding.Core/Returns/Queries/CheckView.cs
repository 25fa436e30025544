using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>A failed check with what has been said about it.</summary>
/// <param name="Explanation">The filler's; one whose figures have changed since, or that was refused, no longer stands.</param>
/// <param name="SetAside">By the level above; null where nobody has.</param>
public sealed record CheckView(CheckFinding Finding, ExplanationView? Explanation = null, SetAsideView? SetAside = null)
{
    public bool Stands => Explanation?.Stands == true;

    /// <summary>Set aside for the figures as they are now.</summary>
    public bool IsSetAside => SetAside?.Holds == true;

    /// <summary>The return cannot be submitted with it. An error cannot be set aside.</summary>
    public bool Blocks => Finding.Class == CheckClass.Error || (Finding.Class == CheckClass.Explain && !Stands && !IsSetAside);
}
