using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace PartyBuilding.Cli;

/// <summary>What went wrong and what to do, in Chinese; the machine's own words stand behind for whoever searches for them.</summary>
internal static class Failures
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    public static string Words(Exception error) => error switch
    {
        SqliteException sqlite => Of(sqlite),
        SqlException => $"SQL Server 没有应答或者拒绝了这个操作：请核对 Database:ConnectionString、网络和账号权限。（{error.Message}）",
        DirectoryNotFoundException => $"没有这个文件夹：请先建立它。（{error.Message}）",
        FileNotFoundException => $"没有找到文件：请核对路径。（{error.Message}）",
        UnauthorizedAccessException => $"没有权限读写文件：请用有权限的账号运行，或换一个文件夹。（{error.Message}）",
        IOException => $"读写文件没有成功：请核对路径和磁盘空间。（{error.Message}）",
        _ => error.Message,
    };

    private static string Of(SqliteException error)
    {
        var words = error.SqliteErrorCode switch
        {
            Busy or Locked => "数据库正忙，等了很久也没有轮到：请停止占用它的程序后再运行。",
            ReadOnly => "数据库文件是只读的：请核对文件和文件夹的权限。",
            Corrupt or NoDatabase => "这个文件不是数据库，或者已经损坏：请核对路径，必要时从备份恢复。",
            Full => "磁盘已满：请腾出空间后再运行。",
            CannotOpen => "打不开数据库文件：请核对 --database 或 Database:ConnectionString 的路径和权限。",
            _ => "数据库没有办成这个操作。",
        };
        return $"{words}（SQLite {error.SqliteErrorCode}：{error.Message}）";
    }
}
