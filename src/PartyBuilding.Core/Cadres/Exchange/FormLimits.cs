namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>How much may be sent at once.</summary>
public static class FormLimits
{
    /// <summary>Files of an upload, those in zips counted.</summary>
    public const int MostFiles = 1000;

    /// <summary>Bytes of a form with its photo; one of 2 MB takes 2.7 in base64.</summary>
    public const int LargestFile = 4 * 1024 * 1024;

    /// <summary>Bytes of one request.</summary>
    public const long LargestUpload = 200L * 1024 * 1024;

    /// <summary>Bytes that all files of an upload may unpack to.</summary>
    public const long LargestContent = 400L * 1024 * 1024;

    /// <summary>Elements and depth that no honest form reaches.</summary>
    public const int MostElements = 5000;

    public const int Deepest = 16;

    /// <summary>Characters of one text on the form.</summary>
    public const int LongestText = 20_000;
}
