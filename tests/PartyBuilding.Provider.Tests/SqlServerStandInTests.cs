using System.Reflection;
using Microsoft.Data.SqlClient;

namespace PartyBuilding.Provider.Tests;

/// <summary>SqlClient loads four types from Microsoft.SqlServer.Server the first time a command has a parameter.</summary>
public sealed class SqlServerStandInTests
{
    [Fact]
    public void The_assembly_that_SqlClient_names_resolves_with_the_four_types()
    {
        var assembly = Assembly.Load(new AssemblyName("Microsoft.SqlServer.Server, Version=1.0.0.0"));
        assembly.GetType("Microsoft.SqlServer.Server.Format", throwOnError: true)!.IsEnum.ShouldBeTrue();
        assembly.GetType("Microsoft.SqlServer.Server.IBinarySerialize", throwOnError: true)!
            .GetMethods().Select(m => m.Name).ShouldBe(["Read", "Write"], ignoreOrder: true);
        assembly.GetType("Microsoft.SqlServer.Server.SqlUserDefinedTypeAttribute", throwOnError: true)!
            .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(p => p.Name)
            .ShouldBe(["Format", "IsByteOrdered", "IsFixedLength", "MaxByteSize", "Name", "ValidationMethodName"], ignoreOrder: true);
        assembly.GetType("Microsoft.SqlServer.Server.InvalidUdtException", throwOnError: true)!
            .GetMethod("Create", [typeof(Type), typeof(string)]).ShouldNotBeNull();
    }

    [Fact]
    public void SqlClient_walks_its_parameter_path_without_missing_an_assembly()
    {
        // Sizing an unknown object makes SqlClient look for SqlUserDefinedTypeAttribute: the load that fails without us.
        var parameter = new SqlParameter("@x", System.Data.SqlDbType.Udt) { UdtTypeName = "x", Value = new object() };
        var sqlClient = typeof(SqlParameter).Assembly;
        var serializer = sqlClient.GetTypes().First(t => t.Name == "SerializationHelperSql9");
        var method = serializer.GetMethods(BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Public)
            .First(m => m.Name == "SizeInBytes" && m.GetParameters()[0].ParameterType == typeof(object));
        var error = Should.Throw<TargetInvocationException>(() => method.Invoke(null, [parameter.Value]));
        error.InnerException!.GetType().FullName.ShouldBe("Microsoft.SqlServer.Server.InvalidUdtException");
    }
}
