using System.Reflection;

namespace PartyBuilding.Core.Common;

/// <summary>Data that stands beside the code it belongs to and is delivered inside the program.</summary>
internal static class EmbeddedFiles
{
    /// <summary>The texts of every file with this ending, wherever in Core it stands.</summary>
    public static IEnumerable<string> Ending(string ending)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(ending, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }
}
