namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>What an approval form is exported as.</summary>
public enum FormFormat
{
    /// <summary>A Word document to print.</summary>
    Word = 1,

    /// <summary>.lrmx in the version it came in; 4.0 where it came in none.</summary>
    AsKept = 2,

    Second = 3,

    Third = 4,

    Fourth = 5,

    /// <summary>.lrm with the photo as .pic.</summary>
    Legacy = 6,
}
