namespace PartyBuilding.Core.Organisations;

/// <summary>Members on the books of one or several branches.</summary>
public sealed record MemberCount(int All, int Probationary, int Women)
{
    public static readonly MemberCount None = new(0, 0, 0);

    public static MemberCount operator +(MemberCount left, MemberCount right)
        => new(left.All + right.All, left.Probationary + right.Probationary, left.Women + right.Women);
}
