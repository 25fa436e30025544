namespace PartyBuilding.Core.Returns.Annual;

/// <summary>The explanations of a year (容错上报): what asks for words, and what has become of them.</summary>
/// <param name="Missing">Asked for and not given, or given for other figures.</param>
/// <param name="Drafted">Given, in returns that have not been submitted.</param>
/// <param name="Waiting">Given and submitted; nobody has decided.</param>
/// <param name="Approved">认可.</param>
/// <param name="Refused">不认可: the return has gone back.</param>
public sealed record AnnualExplanations(int Missing, int Drafted, int Waiting, int Approved, int Refused)
{
    public static readonly AnnualExplanations None = new(0, 0, 0, 0, 0);

    public int Left => Missing + Drafted + Waiting + Refused;
}
