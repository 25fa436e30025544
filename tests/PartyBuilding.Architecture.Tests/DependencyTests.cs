using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Architecture.Tests;

/// <summary>Who may know whom.</summary>
public sealed class DependencyTests
{
    private static readonly Assembly Core = typeof(CoreServices).Assembly;
    private static readonly Assembly Web = typeof(Program).Assembly;

    /// <summary>These serve every feature and so know none.</summary>
    private static readonly string[] Featureless = ["Audit", "Ballots", "CodeTables", "Common", "Documents", "Rules", "Spreadsheets"];

    private static readonly string[] Features = ["Organisations", "Committees", "People", "Members", "Returns", "Statistics", "Cadres", "Reserve", "Assessments", "Demo"];

    [Fact]
    public void Core_knows_no_web()
        => Core.GetReferencedAssemblies().Select(a => a.Name).ShouldNotContain("PartyBuilding.Web");

    [Fact]
    public void Folders_that_serve_every_feature_know_none()
        => SourceTree.Files("src/PartyBuilding.Core")
            .Where(f => Featureless.Any(d => f.Folder.StartsWith("src/PartyBuilding.Core/" + d, StringComparison.Ordinal)))
            .Where(f => Features.Any(d => f.Code.Contains($"using PartyBuilding.Core.{d}", StringComparison.Ordinal)))
            .Select(f => f.Path)
            .ShouldBeEmpty();

    [Fact]
    public void Nobody_reads_statistics_but_the_outermost()
        => SourceTree.Files("src/PartyBuilding.Core")
            .Where(f => !f.Path.Contains("/Statistics/", StringComparison.Ordinal) && !f.Path.EndsWith("/CoreServices.cs", StringComparison.Ordinal))
            .Where(f => f.Code.Contains("using PartyBuilding.Core.Statistics", StringComparison.Ordinal))
            .Select(f => f.Path)
            .ShouldBeEmpty();

    [Fact]
    public void Controllers_never_name_the_context()
        => Controllers()
            .Where(c => c.GetConstructors().SelectMany(k => k.GetParameters()).Any(p => p.ParameterType == typeof(PartyBuildingDbContext))
                || c.GetFields(BindingFlags.NonPublic | BindingFlags.Instance).Any(p => p.FieldType == typeof(PartyBuildingDbContext)))
            .Select(c => c.FullName)
            .ShouldBeEmpty();

    [Fact]
    public void Classes_are_sealed_or_meant_to_be_derived_from()
        => Core.GetTypes().Concat(Web.GetTypes())
            .Where(t => t is { IsClass: true, IsPublic: true, IsSealed: false, IsAbstract: false })
            .Where(t => !t.Namespace!.StartsWith("AspNetCore", StringComparison.Ordinal))
            .Where(t => !Core.GetTypes().Concat(Web.GetTypes()).Any(d => d.BaseType == t || (d.BaseType is { IsGenericType: true } b && b.GetGenericTypeDefinition() == t)))
            .Select(t => t.FullName)
            .ShouldBeEmpty();

    private static IEnumerable<Type> Controllers() => Web.GetTypes().Where(t => typeof(ControllerBase).IsAssignableFrom(t));
}
