namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>Generations of the file of an approval form.</summary>
public enum FormVersion : byte
{
    /// <summary>.lrm: quoted fields in GBK, the photo in a .pic beside it.</summary>
    Legacy = 1,

    Second = 2,

    Third = 3,

    /// <summary>The form of 2025, with the age limit before the reform and the month in which it is reached.</summary>
    Fourth = 4,
}
