using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace PartyBuilding.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Account",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DisplayName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    MustChangePassword = table.Column<bool>(type: "bit", nullable: false),
                    IsDemo = table.Column<bool>(type: "bit", nullable: false),
                    DisabledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Account", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AnnualRun",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Codes = table.Column<string>(type: "varchar(1000)", unicode: false, maxLength: 1000, nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    AccountId = table.Column<int>(type: "int", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    TouchedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: true),
                    Forms = table.Column<int>(type: "int", nullable: false),
                    Opened = table.Column<int>(type: "int", nullable: false),
                    Made = table.Column<int>(type: "int", nullable: false),
                    Excused = table.Column<int>(type: "int", nullable: false),
                    Total = table.Column<int>(type: "int", nullable: false),
                    Drawn = table.Column<int>(type: "int", nullable: false),
                    Changed = table.Column<int>(type: "int", nullable: false),
                    Cursor = table.Column<int>(type: "int", nullable: false),
                    Problem = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnualRun", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentScheme",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Edition = table.Column<short>(type: "smallint", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Subject = table.Column<byte>(type: "tinyint", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Most = table.Column<decimal>(type: "decimal(9,2)", precision: 9, scale: 2, nullable: true),
                    Decimals = table.Column<byte>(type: "tinyint", nullable: false),
                    FrozenAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RetiredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentScheme", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Attachment",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OwnerKind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    OwnerKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Label = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: true),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AddedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachment", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditHead",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    ChainNo = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHead", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BallotRound",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubjectKind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    SubjectKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Permission = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    OrganisationPath = table.Column<string>(type: "varchar(255)", unicode: false, maxLength: 255, nullable: false, collation: "Latin1_General_BIN2"),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Way = table.Column<byte>(type: "tinyint", nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    MostPapers = table.Column<int>(type: "int", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BallotRound", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BuildingCheck",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BuildingKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<byte>(type: "tinyint", nullable: false),
                    Differences = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BuildingCheck", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BuildingCount",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BuildingKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Activists = table.Column<int>(type: "int", nullable: false),
                    Applications = table.Column<int>(type: "int", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BuildingCount", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BuildingEnterprise",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(240)", maxLength: 240, nullable: false),
                    Employees = table.Column<int>(type: "int", nullable: false),
                    AboveScale = table.Column<bool>(type: "bit", nullable: false),
                    RegisteredHere = table.Column<bool>(type: "bit", nullable: false),
                    HasUnion = table.Column<bool>(type: "bit", nullable: false),
                    HasLeague = table.Column<bool>(type: "bit", nullable: false),
                    HasOrganisation = table.Column<bool>(type: "bit", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BuildingKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BuildingEnterprise", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BusinessEvent",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AccountId = table.Column<int>(type: "int", nullable: true),
                    ActorName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ActorRole = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: false),
                    SubjectKind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    SubjectKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationPath = table.Column<string>(type: "varchar(255)", unicode: false, maxLength: 255, nullable: false, collation: "Latin1_General_BIN2"),
                    Summary = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Detail = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: true),
                    ChainNo = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BusinessEvent", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CareEntry",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubjectKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    What = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    AmountFen = table.Column<long>(type: "bigint", nullable: true),
                    By = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CareEntry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ChangeStamp",
                columns: table => new
                {
                    Key = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeStamp", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "CheckScheme",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Codes = table.Column<string>(type: "varchar(4000)", unicode: false, maxLength: 4000, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CheckScheme", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CoBuildingParty",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AgreementKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<short>(type: "smallint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Members = table.Column<int>(type: "int", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoBuildingParty", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CodeTableEntry",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Standard = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SortOrder = table.Column<int>(type: "int", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    Aliases = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    GroupName = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    IsLocal = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CodeTableEntry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKey",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FriendlyName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Xml = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKey", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Holiday",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    IsWorkday = table.Column<bool>(type: "bit", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Holiday", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "ImportMap",
                columns: table => new
                {
                    Signature = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Map = table.Column<string>(type: "varchar(1000)", unicode: false, maxLength: 1000, nullable: false),
                    SavedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportMap", x => x.Signature);
                });

            migrationBuilder.CreateTable(
                name: "MeetingPaper",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MeetingKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingPaper", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Organisation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "varchar(32)", unicode: false, maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Initials = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    ParentId = table.Column<int>(type: "int", nullable: true),
                    Path = table.Column<string>(type: "varchar(255)", unicode: false, maxLength: 255, nullable: false, collation: "Latin1_General_BIN2"),
                    FoundedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewsReturns = table.Column<bool>(type: "bit", nullable: false),
                    SortOrder = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Organisation_Organisation_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Person",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NameSort = table.Column<string>(type: "varchar(200)", unicode: false, maxLength: 200, nullable: false),
                    Initials = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    SexCode = table.Column<string>(type: "varchar(1)", unicode: false, maxLength: 1, nullable: true),
                    BirthDate = table.Column<DateOnly>(type: "date", nullable: true),
                    EthnicityCode = table.Column<string>(type: "varchar(2)", unicode: false, maxLength: 2, nullable: true),
                    EducationCode = table.Column<string>(type: "varchar(4)", unicode: false, maxLength: 4, nullable: true),
                    MergedIntoId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Person", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Person_Person_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecordingCounter",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordingCounter", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReturnForm",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    EffectiveFrom = table.Column<int>(type: "int", nullable: false),
                    EffectiveTo = table.Column<int>(type: "int", nullable: true),
                    Frequency = table.Column<byte>(type: "tinyint", nullable: false),
                    Definition = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnForm", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RuleParameterOverride",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RuleCode = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SetBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SetAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleParameterOverride", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RuleSwitch",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RuleCode = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    IsEnabled = table.Column<bool>(type: "bit", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleSwitch", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ServiceCentreProfile",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PointKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Level = table.Column<byte>(type: "tinyint", nullable: false),
                    OpeningTimes = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Functions = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Resources = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    WeeklyFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceCentreProfile", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Unit",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    CreditCode = table.Column<string>(type: "varchar(18)", unicode: false, maxLength: 18, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Unit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WorkLease",
                columns: table => new
                {
                    Name = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Holder = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkLease", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "AccountClaim",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<int>(type: "int", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountClaim", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountClaim_Account_UserId",
                        column: x => x.UserId,
                        principalTable: "Account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountLogin",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: true),
                    UserId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountLogin", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AccountLogin_Account_UserId",
                        column: x => x.UserId,
                        principalTable: "Account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountToken",
                columns: table => new
                {
                    UserId = table.Column<int>(type: "int", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(512)", maxLength: 512, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountToken", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AccountToken_Account_UserId",
                        column: x => x.UserId,
                        principalTable: "Account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "KeptForm",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<int>(type: "int", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", maxLength: 409600, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptForm", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KeptForm_Account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentGrade",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SchemeId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Order = table.Column<short>(type: "smallint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Share = table.Column<decimal>(type: "decimal(9,2)", precision: 9, scale: 2, nullable: true),
                    From = table.Column<decimal>(type: "decimal(9,2)", precision: 9, scale: 2, nullable: true),
                    To = table.Column<decimal>(type: "decimal(9,2)", precision: 9, scale: 2, nullable: true),
                    Quota = table.Column<decimal>(type: "decimal(9,2)", precision: 9, scale: 2, nullable: true),
                    IsForTalk = table.Column<bool>(type: "bit", nullable: false),
                    ResultCode = table.Column<string>(type: "varchar(2)", unicode: false, maxLength: 2, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentGrade", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentGrade_AssessmentScheme_SchemeId",
                        column: x => x.SchemeId,
                        principalTable: "AssessmentScheme",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentGroup",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SchemeId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Order = table.Column<short>(type: "smallint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Weight = table.Column<decimal>(type: "decimal(9,2)", precision: 9, scale: 2, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentGroup", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentGroup_AssessmentScheme_SchemeId",
                        column: x => x.SchemeId,
                        principalTable: "AssessmentScheme",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentIndicator",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SchemeId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ParentKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Order = table.Column<short>(type: "smallint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Points = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    GovernmentName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    GovernmentPoints = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Method = table.Column<byte>(type: "tinyint", nullable: false),
                    Weight = table.Column<decimal>(type: "decimal(9,2)", precision: 9, scale: 2, nullable: false),
                    Least = table.Column<decimal>(type: "decimal(9,2)", precision: 9, scale: 2, nullable: false),
                    Most = table.Column<decimal>(type: "decimal(9,2)", precision: 9, scale: 2, nullable: false),
                    Top = table.Column<short>(type: "smallint", nullable: true),
                    OnlyGroup = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    NeedsEvidence = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentIndicator", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentIndicator_AssessmentScheme_SchemeId",
                        column: x => x.SchemeId,
                        principalTable: "AssessmentScheme",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AttachmentChunk",
                columns: table => new
                {
                    AttachmentId = table.Column<int>(type: "int", nullable: false),
                    No = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", maxLength: 262144, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttachmentChunk", x => new { x.AttachmentId, x.No });
                    table.ForeignKey(
                        name: "FK_AttachmentChunk_Attachment_AttachmentId",
                        column: x => x.AttachmentId,
                        principalTable: "Attachment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BallotGroup",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoundId = table.Column<int>(type: "int", nullable: false),
                    Order = table.Column<short>(type: "smallint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Issued = table.Column<int>(type: "int", nullable: false),
                    Returned = table.Column<int>(type: "int", nullable: true),
                    Invalid = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BallotGroup", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BallotGroup_BallotRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "BallotRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BallotQuestion",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoundId = table.Column<int>(type: "int", nullable: false),
                    Order = table.Column<short>(type: "smallint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Most = table.Column<short>(type: "smallint", nullable: false),
                    AllowsNames = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BallotQuestion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BallotQuestion_BallotRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "BallotRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChangeRow",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EventId = table.Column<long>(type: "bigint", nullable: false),
                    Entity = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: false),
                    EntityKey = table.Column<string>(type: "varchar(200)", unicode: false, maxLength: 200, nullable: false),
                    Operation = table.Column<byte>(type: "tinyint", nullable: false),
                    Data = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeRow", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChangeRow_BusinessEvent_EventId",
                        column: x => x.EventId,
                        principalTable: "BusinessEvent",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdmissionFormRange",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Prefix = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    First = table.Column<int>(type: "int", nullable: false),
                    Last = table.Column<int>(type: "int", nullable: false),
                    Digits = table.Column<int>(type: "int", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmissionFormRange", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdmissionFormRange_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdmissionPlan",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Policy = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Activists = table.Column<int>(type: "int", nullable: false),
                    Members = table.Column<int>(type: "int", nullable: false),
                    Composition = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmissionPlan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdmissionPlan_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AppointmentCase",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    DeciderId = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<byte>(type: "tinyint", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(70)", maxLength: 70, nullable: false),
                    Post = table.Column<string>(type: "nvarchar(44)", maxLength: 44, nullable: false),
                    LevelCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    IsInTeam = table.Column<bool>(type: "bit", nullable: false),
                    Posts = table.Column<short>(type: "smallint", nullable: false),
                    Way = table.Column<byte>(type: "tinyint", nullable: false),
                    ContractYears = table.Column<short>(type: "smallint", nullable: true),
                    IsChief = table.Column<bool>(type: "bit", nullable: false),
                    IsForPlenum = table.Column<bool>(type: "bit", nullable: false),
                    IsDepartment = table.Column<bool>(type: "bit", nullable: false),
                    LeadsState = table.Column<bool>(type: "bit", nullable: false),
                    IsManagedAbove = table.Column<bool>(type: "bit", nullable: false),
                    NeedsFiling = table.Column<bool>(type: "bit", nullable: false),
                    CoManagedBy = table.Column<string>(type: "nvarchar(70)", maxLength: 70, nullable: true),
                    IsSpecialNeed = table.Column<bool>(type: "bit", nullable: false),
                    HasProbation = table.Column<bool>(type: "bit", nullable: false),
                    ProposedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ProposedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Reasons = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    AnnouncedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Announcement = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    AppraisedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FixedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FixedAt = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedWhy = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppointmentCase", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppointmentCase_Organisation_DeciderId",
                        column: x => x.DeciderId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AppointmentCase_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AppointmentSupervision",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<byte>(type: "tinyint", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Plan = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Team = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    TrainedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NoticedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NoticePlace = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ReportHeardOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EvaluatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Satisfied = table.Column<int>(type: "int", nullable: true),
                    Fair = table.Column<int>(type: "int", nullable: true),
                    Dissatisfied = table.Column<int>(type: "int", nullable: true),
                    InterviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Interviews = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    FeedbackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SpecialReport = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppointmentSupervision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppointmentSupervision_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AppointmentSupervision_Organisation_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AppraisalRound",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BatchKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<short>(type: "smallint", nullable: false),
                    ReferenceOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Stage = table.Column<byte>(type: "tinyint", nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppraisalRound", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppraisalRound_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ApprovedPosts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    LevelCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    IsInTeam = table.Column<bool>(type: "bit", nullable: false),
                    Number = table.Column<short>(type: "smallint", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    Document = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApprovedPosts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ApprovedPosts_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArchiveWork",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    HasPassed = table.Column<bool>(type: "bit", nullable: true),
                    CorrectBy = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchiveWork", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArchiveWork_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentRound",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Year = table.Column<short>(type: "smallint", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Plan = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    TeamSchemeId = table.Column<int>(type: "int", nullable: true),
                    OwnSchemeId = table.Column<int>(type: "int", nullable: true),
                    NoticeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NoticeTo = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Stage = table.Column<byte>(type: "tinyint", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentRound", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentRound_AssessmentScheme_OwnSchemeId",
                        column: x => x.OwnSchemeId,
                        principalTable: "AssessmentScheme",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AssessmentRound_AssessmentScheme_TeamSchemeId",
                        column: x => x.TeamSchemeId,
                        principalTable: "AssessmentScheme",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AssessmentRound_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assignment",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AccountId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Role = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assignment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assignment_Account_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assignment_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AwardRound",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Year = table.Column<short>(type: "smallint", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Document = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ClosesOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    PublicFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    PublicTo = table.Column<DateOnly>(type: "date", nullable: true),
                    CommendedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Decision = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AwardRound", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AwardRound_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BranchType",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BranchType", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BranchType_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Building",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(240)", maxLength: 240, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    AddressKey = table.Column<string>(type: "nvarchar(240)", maxLength: 240, nullable: false),
                    Grid = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    PropertyCompany = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Management = table.Column<byte>(type: "tinyint", nullable: false),
                    Cooperation = table.Column<byte>(type: "tinyint", nullable: false),
                    CommercialSince = table.Column<DateOnly>(type: "date", nullable: true),
                    FirstResponsible = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Leader = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DailyBody = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    HostBranchId = table.Column<int>(type: "int", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Building", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Building_Organisation_HostBranchId",
                        column: x => x.HostBranchId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Building_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BuildingMeans",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    BranchId = table.Column<int>(type: "int", nullable: true),
                    PointKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Enterprises = table.Column<int>(type: "int", nullable: true),
                    Hosted = table.Column<bool>(type: "bit", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BuildingKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BuildingMeans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BuildingMeans_Organisation_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Campaign",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    LeadingGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SteeringGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Campaign", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Campaign_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CoBuildingActivity",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AgreementKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    People = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoBuildingActivity", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CoBuildingActivity_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CoBuildingAgreement",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Mechanisms = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    MonthlyHighlight = table.Column<bool>(type: "bit", nullable: false),
                    QuarterlyKeyWork = table.Column<bool>(type: "bit", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndNote = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoBuildingAgreement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CoBuildingAgreement_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Commemoration",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<short>(type: "smallint", nullable: false),
                    Form = table.Column<byte>(type: "tinyint", nullable: false),
                    Total = table.Column<int>(type: "int", nullable: false),
                    Agenda = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Approval = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    NoticeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Attended = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commemoration", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Commemoration_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitteeTerm",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Years = table.Column<byte>(type: "tinyint", nullable: false),
                    Election = table.Column<byte>(type: "tinyint", nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Approval = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ExtensionApproval = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeTerm", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitteeTerm_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DuesAccount",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Bank = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Number = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DuesAccount", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DuesAccount_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DuesEntry",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    AmountFen = table.Column<long>(type: "bigint", nullable: false),
                    Voucher = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    What = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SourceKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DuesEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DuesEntry_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DuesRemittance",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    ToId = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    ReceivedFen = table.Column<long>(type: "bigint", nullable: false),
                    Percent = table.Column<int>(type: "int", nullable: false),
                    AmountFen = table.Column<long>(type: "bigint", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Voucher = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnswerVoucher = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DuesRemittance", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DuesRemittance_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DuesRemittance_Organisation_ToId",
                        column: x => x.ToId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DuesSheet",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    RosterDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    SettledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DuesSheet", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DuesSheet_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DuesYear",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    Report = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AuditedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DuesYear", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DuesYear_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EducationActivity",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Content = table.Column<byte>(type: "tinyint", nullable: false),
                    Method = table.Column<byte>(type: "tinyint", nullable: false),
                    Form = table.Column<byte>(type: "tinyint", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    CreditTenths = table.Column<int>(type: "int", nullable: false),
                    Due = table.Column<int>(type: "int", nullable: false),
                    Attended = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EducationActivity", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EducationActivity_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Fund",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: true),
                    LeastFen = table.Column<long>(type: "bigint", nullable: true),
                    MostFen = table.Column<long>(type: "bigint", nullable: true),
                    IsOnceAYear = table.Column<bool>(type: "bit", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Fund", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Fund_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FundEntry",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FundKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    AmountFen = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<byte>(type: "tinyint", nullable: true),
                    What = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ReceiverKind = table.Column<byte>(type: "tinyint", nullable: true),
                    Receiver = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Voucher = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundEntry_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GroupInspection",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Allocation = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Selection = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Training = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Usage = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Documents = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Problems = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Opinions = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    CoBodies = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    BureauTotal = table.Column<int>(type: "int", nullable: true),
                    BureauWomen = table.Column<int>(type: "int", nullable: true),
                    DivisionTotal = table.Column<int>(type: "int", nullable: true),
                    DivisionWomen = table.Column<int>(type: "int", nullable: true),
                    MinorityTotal = table.Column<int>(type: "int", nullable: true),
                    MinorityWomen = table.Column<int>(type: "int", nullable: true),
                    MinorityNonParty = table.Column<int>(type: "int", nullable: true),
                    Unplanned = table.Column<int>(type: "int", nullable: true),
                    FollowUpBy = table.Column<DateOnly>(type: "date", nullable: true),
                    FollowedUpOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FollowUp = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupInspection", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GroupInspection_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportBatch",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Way = table.Column<byte>(type: "tinyint", nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    AllOrNothing = table.Column<bool>(type: "bit", nullable: false),
                    Signature = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Map = table.Column<string>(type: "varchar(1000)", unicode: false, maxLength: 1000, nullable: false),
                    AccountId = table.Column<int>(type: "int", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: true),
                    Notes = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Problem = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    NewRows = table.Column<int>(type: "int", nullable: false),
                    ChangedRows = table.Column<int>(type: "int", nullable: false),
                    SameRows = table.Column<int>(type: "int", nullable: false),
                    RejectedRows = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportBatch", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportBatch_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LifeDrive",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Theme = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CutOffOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Document = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LifeDrive", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LifeDrive_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LifeExemption",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LifeExemption", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LifeExemption_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LifeMeeting",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Topic = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Topics = table.Column<byte>(type: "tinyint", nullable: false),
                    PlannedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PlannedTime = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Place = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    RecorderName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LifeMeeting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LifeMeeting_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OnlineStudy",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Assigned = table.Column<int>(type: "int", nullable: false),
                    Registered = table.Column<int>(type: "int", nullable: false),
                    InStudy = table.Column<int>(type: "int", nullable: false),
                    CreditTenths = table.Column<int>(type: "int", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OnlineStudy", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OnlineStudy_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrganisationApproval",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Signatory = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CaseKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationApproval", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrganisationApproval_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrganisationAward",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    KindCode = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    GrantedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Document = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationAward", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrganisationAward_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrganisationCase",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: true),
                    SuperiorId = table.Column<int>(type: "int", nullable: false),
                    FromId = table.Column<int>(type: "int", nullable: true),
                    ByDistrict = table.Column<bool>(type: "bit", nullable: false),
                    DraftedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ReplyNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    RepliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Signatory = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Copies = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Initiator = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Origin = table.Column<byte>(type: "tinyint", nullable: true),
                    Level = table.Column<byte>(type: "tinyint", nullable: true),
                    AffiliationReasons = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Consulted = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ConsultedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConsultedOpinion = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Opinion = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Handling = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    MunicipalNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    MunicipalOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OrganisationKind = table.Column<byte>(type: "tinyint", nullable: true),
                    Applicant = table.Column<byte>(type: "tinyint", nullable: true),
                    ApplicantName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Reasons = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Workers = table.Column<int>(type: "int", nullable: true),
                    FullMembers = table.Column<int>(type: "int", nullable: true),
                    ProbationaryMembers = table.Column<int>(type: "int", nullable: true),
                    Distribution = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    SubordinatePlan = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Leaders = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    AdministrativeLevel = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    EstablishmentDocument = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    IsJoint = table.Column<bool>(type: "bit", nullable: true),
                    JointUnits = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    SizeReason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    SizeNote = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    InspectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    InspectionNote = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    PutOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationCase", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrganisationCase_Organisation_FromId",
                        column: x => x.FromId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OrganisationCase_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OrganisationCase_Organisation_SuperiorId",
                        column: x => x.SuperiorId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrganisationPlacement",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    ParentId = table.Column<int>(type: "int", nullable: true),
                    Path = table.Column<string>(type: "varchar(255)", unicode: false, maxLength: 255, nullable: false, collation: "Latin1_General_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    PostedFrom = table.Column<int>(type: "int", nullable: false),
                    PostedTo = table.Column<int>(type: "int", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationPlacement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrganisationPlacement_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OrganisationPlacement_Organisation_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrganisationProfile",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    HasSeal = table.Column<bool>(type: "bit", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Postcode = table.Column<string>(type: "varchar(6)", unicode: false, maxLength: 6, nullable: true),
                    Telephone = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Fax = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationProfile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrganisationProfile_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartyGroup",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartyGroup", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartyGroup_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeopleList",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    OwnerId = table.Column<int>(type: "int", nullable: false),
                    OwnerName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Shared = table.Column<bool>(type: "bit", nullable: false),
                    AsAt = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Columns = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LockedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeopleList", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PeopleList_Account_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PeopleList_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonnelMeeting",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Body = table.Column<byte>(type: "tinyint", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Method = table.Column<byte>(type: "tinyint", nullable: false),
                    AllowsAbstention = table.Column<bool>(type: "bit", nullable: false),
                    Stage = table.Column<byte>(type: "tinyint", nullable: false),
                    BallotKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonnelMeeting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonnelMeeting_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QualityRun",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    SchemeKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SchemeName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Codes = table.Column<string>(type: "varchar(4000)", unicode: false, maxLength: 4000, nullable: false),
                    OnBooksOnly = table.Column<bool>(type: "bit", nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    AccountId = table.Column<int>(type: "int", nullable: true),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: true),
                    Members = table.Column<int>(type: "int", nullable: false),
                    Organisations = table.Column<int>(type: "int", nullable: false),
                    Findings = table.Column<int>(type: "int", nullable: false),
                    NewFindings = table.Column<int>(type: "int", nullable: false),
                    HasFindings = table.Column<bool>(type: "bit", nullable: false),
                    Problem = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QualityRun", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QualityRun_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QualitySetAside",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Fingerprint = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    RuleCode = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    SubjectId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Field = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Message = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DecidedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    TakenBackAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    TakenBackBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QualitySetAside", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QualitySetAside_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReturnExemption",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    FormCode = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    FromMonth = table.Column<int>(type: "int", nullable: false),
                    ToMonth = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Document = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnExemption", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReturnExemption_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavedAnalysis",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    OwnerId = table.Column<int>(type: "int", nullable: false),
                    OwnerName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Shared = table.Column<bool>(type: "bit", nullable: false),
                    Definition = table.Column<string>(type: "nvarchar(max)", maxLength: 12000, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedAnalysis", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedAnalysis_Account_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SavedAnalysis_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavedQuery",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    OwnerId = table.Column<int>(type: "int", nullable: false),
                    OwnerName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Shared = table.Column<bool>(type: "bit", nullable: false),
                    Definition = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedQuery", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedQuery_Account_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SavedQuery_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelectionRound",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Basis = table.Column<byte>(type: "tinyint", nullable: false),
                    Year = table.Column<short>(type: "smallint", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Document = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    IsChief = table.Column<bool>(type: "bit", nullable: false),
                    IsBureau = table.Column<bool>(type: "bit", nullable: false),
                    IsMunicipal = table.Column<bool>(type: "bit", nullable: false),
                    IsSeparate = table.Column<bool>(type: "bit", nullable: false),
                    Target = table.Column<int>(type: "int", nullable: true),
                    NearTarget = table.Column<int>(type: "int", nullable: true),
                    BornFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    BachelorBornFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelectionRound", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SelectionRound_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceMenuItem",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PointKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Category = table.Column<byte>(type: "tinyint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Provider = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    HowToJoin = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceMenuItem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceMenuItem_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceMenuUse",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ItemKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PointKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<byte>(type: "tinyint", nullable: false),
                    Times = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceMenuUse", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceMenuUse_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServicePoint",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    KindCode = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    PlaceCode = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServicePoint", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServicePoint_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceSuggestion",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Channel = table.Column<byte>(type: "tinyint", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    RepliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reply = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceSuggestion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceSuggestion_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceVolunteering",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Field = table.Column<byte>(type: "tinyint", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Volunteers = table.Column<int>(type: "int", nullable: false),
                    Served = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceVolunteering", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceVolunteering_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SpiritAnalysis",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Thought = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    Study = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    Work = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    Discipline = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    Conduct = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    Problems = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    Causes = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    Rectification = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpiritAnalysis", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SpiritAnalysis_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubmittedMonth",
                columns: table => new
                {
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubmittedMonth", x => new { x.OrganisationId, x.Month });
                    table.ForeignKey(
                        name: "FK_SubmittedMonth_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TeamProfile",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Organ = table.Column<byte>(type: "tinyint", nullable: false),
                    Work = table.Column<byte>(type: "tinyint", nullable: true),
                    IsMinorityArea = table.Column<bool>(type: "bit", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeamProfile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TeamProfile_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrainingClass",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Trainees = table.Column<int>(type: "int", nullable: false),
                    PersonTimes = table.Column<int>(type: "int", nullable: true),
                    QuestionnaireOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CompletedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingClass", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingClass_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WorkReportSession",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    TermFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    TermTo = table.Column<DateOnly>(type: "date", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Occasion = table.Column<byte>(type: "tinyint", nullable: false),
                    TeamOpinions = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    PrincipalOpinions = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    PrincipalCollector = table.Column<byte>(type: "tinyint", nullable: true),
                    Attended = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Appraisal = table.Column<byte>(type: "tinyint", nullable: true),
                    AppraisedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AppraisalResult = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    SystemEndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SubmittedTo = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkReportSession", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WorkReportSession_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BuildingMember",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<int>(type: "int", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Home = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Enterprise = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BuildingKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BuildingMember", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BuildingMember_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Cadre",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Management = table.Column<byte>(type: "tinyint", nullable: false),
                    PostText = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsPostTextManual = table.Column<bool>(type: "bit", nullable: false),
                    LevelCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    LevelSince = table.Column<DateOnly>(type: "date", nullable: true),
                    EnteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LeftWhy = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cadre", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Cadre_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Cadre_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CorrectionProposal",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    BranchId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    SetKey = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: true),
                    RowKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ProposerId = table.Column<int>(type: "int", nullable: true),
                    ProposedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CorrectionProposal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CorrectionProposal_Organisation_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CorrectionProposal_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DistinctPair",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LowId = table.Column<int>(type: "int", nullable: false),
                    HighId = table.Column<int>(type: "int", nullable: false),
                    Fingerprint = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DecidedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    TakenBackAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    TakenBackBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DistinctPair", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DistinctPair_Person_HighId",
                        column: x => x.HighId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DistinctPair_Person_LowId",
                        column: x => x.LowId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DuesOfficer",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Post = table.Column<byte>(type: "tinyint", nullable: false),
                    TrainedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ToOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DuesOfficer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DuesOfficer_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DuesOfficer_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DuesStandard",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    FromMonth = table.Column<int>(type: "int", nullable: false),
                    BaseFen = table.Column<long>(type: "bigint", nullable: true),
                    Rate = table.Column<int>(type: "int", nullable: true),
                    AmountFen = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    State = table.Column<byte>(type: "tinyint", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DuesStandard", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DuesStandard_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DuesStandard_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EducationAttendance",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ActivityKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    IsPresent = table.Column<bool>(type: "bit", nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    CreditTenths = table.Column<int>(type: "int", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EducationAttendance", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EducationAttendance_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EducationAttendance_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FieldResearch",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    IsHardPlace = table.Column<bool>(type: "bit", nullable: false),
                    Findings = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    UsedIn = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FieldResearch", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FieldResearch_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FieldResearch_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FloatingStay",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    HomeId = table.Column<int>(type: "int", nullable: true),
                    HomeOutside = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    ReceivingId = table.Column<int>(type: "int", nullable: true),
                    ReceivingOutside = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Place = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Employer = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    EmployerHasOrganisation = table.Column<bool>(type: "bit", nullable: false),
                    FormCode = table.Column<string>(type: "varchar(8)", unicode: false, maxLength: 8, nullable: true),
                    WhyCode = table.Column<string>(type: "varchar(8)", unicode: false, maxLength: 8, nullable: true),
                    HomeContact = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    HomePhone = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ReceivingContact = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ReceivingPhone = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    OwnPhone = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    CardNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    CardIssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CardStampedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CardStampedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    LastCheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PresentedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    VerifiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FiledWith = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedBy = table.Column<byte>(type: "tinyint", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FloatingStay", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FloatingStay_Organisation_HomeId",
                        column: x => x.HomeId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FloatingStay_Organisation_ReceivingId",
                        column: x => x.ReceivingId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FloatingStay_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InfoRow",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    SetKey = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InfoRow", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InfoRow_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LeaderLecture",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Topic = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Where = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaderLecture", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeaderLecture_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LeaderLecture_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Meeting",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    GroupKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GroupName = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    DriveKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Topic = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ChairId = table.Column<int>(type: "int", nullable: true),
                    RecorderId = table.Column<int>(type: "int", nullable: true),
                    LecturerId = table.Column<int>(type: "int", nullable: true),
                    OutsideLecturer = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    LessonForm = table.Column<byte>(type: "tinyint", nullable: true),
                    ReportForm = table.Column<byte>(type: "tinyint", nullable: true),
                    Due = table.Column<int>(type: "int", nullable: false),
                    Present = table.Column<int>(type: "int", nullable: false),
                    Absent = table.Column<int>(type: "int", nullable: false),
                    OnLeave = table.Column<int>(type: "int", nullable: false),
                    MadeUp = table.Column<int>(type: "int", nullable: false),
                    Excused = table.Column<int>(type: "int", nullable: false),
                    Guests = table.Column<int>(type: "int", nullable: false),
                    Invited = table.Column<int>(type: "int", nullable: false),
                    InvitedNote = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meeting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Meeting_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Meeting_Person_ChairId",
                        column: x => x.ChairId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Meeting_Person_LecturerId",
                        column: x => x.LecturerId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Meeting_Person_RecorderId",
                        column: x => x.RecorderId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingAttendance",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MeetingKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: true),
                    StayKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    State = table.Column<byte>(type: "tinyint", nullable: false),
                    Why = table.Column<byte>(type: "tinyint", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    MadeUpOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MadeUpForm = table.Column<byte>(type: "tinyint", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingAttendance", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingAttendance_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MembershipSpell",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    JoinedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    BranchId = table.Column<int>(type: "int", nullable: true),
                    Standing = table.Column<byte>(type: "tinyint", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedBy = table.Column<byte>(type: "tinyint", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MembershipSpell", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MembershipSpell_Organisation_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MembershipSpell_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MemberSituation",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    BranchId = table.Column<int>(type: "int", nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    LastLifeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastDuesOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WhyCode = table.Column<string>(type: "varchar(8)", unicode: false, maxLength: 8, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Place = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Contact = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ExpectedEnd = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndNote = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    LeftBooks = table.Column<bool>(type: "bit", nullable: false),
                    Placement = table.Column<byte>(type: "tinyint", nullable: true),
                    PlacedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberSituation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MemberSituation_Organisation_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MemberSituation_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartyGroupLeader",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    GroupKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartyGroupLeader", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartyGroupLeader_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonFact",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonFact", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonFact_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonIdNumber",
                columns: table => new
                {
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Ciphertext = table.Column<byte[]>(type: "varbinary(64)", maxLength: 64, nullable: true),
                    Nonce = table.Column<byte[]>(type: "varbinary(12)", maxLength: 12, nullable: true),
                    Tag = table.Column<byte[]>(type: "varbinary(16)", maxLength: 16, nullable: true),
                    KeyId = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: true),
                    BlindIndex = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    IndexKeyId = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: true),
                    Verified = table.Column<bool>(type: "bit", nullable: false),
                    Prefix3 = table.Column<string>(type: "varchar(3)", unicode: false, maxLength: 3, nullable: true),
                    MissingReasonCode = table.Column<string>(type: "varchar(4)", unicode: false, maxLength: 4, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonIdNumber", x => x.PersonId);
                    table.ForeignKey(
                        name: "FK_PersonIdNumber_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProofLetter",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    BranchId = table.Column<int>(type: "int", nullable: false),
                    Standing = table.Column<byte>(type: "tinyint", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    No = table.Column<int>(type: "int", nullable: false),
                    Addressee = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IssuedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PrintCount = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProofLetter", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProofLetter_Organisation_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProofLetter_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServicePair",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Form = table.Column<byte>(type: "tinyint", nullable: false),
                    Round = table.Column<byte>(type: "tinyint", nullable: false),
                    Helper = table.Column<byte>(type: "tinyint", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: true),
                    Helped = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Promise = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    PromisedItems = table.Column<int>(type: "int", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Result = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServicePair", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServicePair_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServicePair_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServicePairEntry",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PairKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: true),
                    By = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    What = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Items = table.Column<int>(type: "int", nullable: false),
                    AmountFen = table.Column<long>(type: "bigint", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServicePairEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServicePairEntry_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServicePairEntry_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServicePledge",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Item = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SupervisorId = table.Column<int>(type: "int", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    FulfilledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Result = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServicePledge", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServicePledge_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServicePledge_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServicePledge_Person_SupervisorId",
                        column: x => x.SupervisorId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceVolunteerPart",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SessionKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceVolunteerPart", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceVolunteerPart_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServiceVolunteerPart_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FormDraft",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Definition = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    BasedOnId = table.Column<int>(type: "int", nullable: true),
                    State = table.Column<byte>(type: "tinyint", nullable: false),
                    CreatedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormDraft", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormDraft_ReturnForm_BasedOnId",
                        column: x => x.BasedOnId,
                        principalTable: "ReturnForm",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReturnFormItem",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FormId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnFormItem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReturnFormItem_ReturnForm_FormId",
                        column: x => x.FormId,
                        principalTable: "ReturnForm",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReturnLayout",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FormId = table.Column<int>(type: "int", nullable: false),
                    No = table.Column<int>(type: "int", nullable: false),
                    FileKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    UploadedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsInUse = table.Column<bool>(type: "bit", nullable: false),
                    PutToUseAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PutToUseBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnLayout", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReturnLayout_ReturnForm_FormId",
                        column: x => x.FormId,
                        principalTable: "ReturnForm",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReturnPeriod",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FormId = table.Column<int>(type: "int", nullable: false),
                    FirstMonth = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    OnTimeUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    LocksAfter = table.Column<DateOnly>(type: "date", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LockedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnPeriod", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReturnPeriod_ReturnForm_FormId",
                        column: x => x.FormId,
                        principalTable: "ReturnForm",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UnitLink",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UnitLink_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UnitLink_Unit_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Unit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Ballot",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    GroupId = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ballot", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ballot_BallotGroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "BallotGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BallotCode",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    GroupId = table.Column<int>(type: "int", nullable: false),
                    Hash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    IsUsed = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BallotCode", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BallotCode_BallotGroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "BallotGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BallotOption",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    QuestionId = table.Column<int>(type: "int", nullable: false),
                    Order = table.Column<short>(type: "smallint", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Label = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BallotOption", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BallotOption_BallotQuestion_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "BallotQuestion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseConsultation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Time = table.Column<byte>(type: "tinyint", nullable: false),
                    Side = table.Column<byte>(type: "tinyint", nullable: false),
                    Who = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    IsWritten = table.Column<bool>(type: "bit", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RepliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Agrees = table.Column<bool>(type: "bit", nullable: true),
                    Reply = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    CoordinatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Coordination = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseConsultation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseConsultation_AppointmentCase_CaseId",
                        column: x => x.CaseId,
                        principalTable: "AppointmentCase",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseRecommendation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    HasOutside = table.Column<bool>(type: "bit", nullable: false),
                    Levels = table.Column<short>(type: "smallint", nullable: false),
                    BallotKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Talks = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseRecommendation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseRecommendation_AppointmentCase_CaseId",
                        column: x => x.CaseId,
                        principalTable: "AppointmentCase",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupervisionFinding",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SupervisionId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Item = table.Column<byte>(type: "tinyint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    PostKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Opinion = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CorrectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Correction = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisionFinding", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupervisionFinding_AppointmentSupervision_SupervisionId",
                        column: x => x.SupervisionId,
                        principalTable: "AppointmentSupervision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AppraisalCount",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoundId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<short>(type: "smallint", nullable: false),
                    HandlingKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Due = table.Column<int>(type: "int", nullable: false),
                    Appraised = table.Column<int>(type: "int", nullable: false),
                    Excellent = table.Column<int>(type: "int", nullable: false),
                    BasicallyUnqualified = table.Column<int>(type: "int", nullable: false),
                    Unqualified = table.Column<int>(type: "int", nullable: false),
                    Corrected = table.Column<int>(type: "int", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppraisalCount", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppraisalCount_AppraisalRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "AppraisalRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AppraisalCount_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AppraisalEntry",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoundId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Standing = table.Column<byte>(type: "tinyint", nullable: false),
                    Place = table.Column<byte>(type: "tinyint", nullable: false),
                    PlaceNote = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    SelfCheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SelfCheck = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ResultCode = table.Column<string>(type: "varchar(8)", unicode: false, maxLength: 8, nullable: true),
                    Comment = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Evidence = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    CommentedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FeedbackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FeedbackById = table.Column<int>(type: "int", nullable: true),
                    Demand = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    MeasureOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Measure = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PersonalFile = table.Column<bool>(type: "bit", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppraisalEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppraisalEntry_AppraisalRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "AppraisalRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AppraisalEntry_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AppraisalEntry_Person_FeedbackById",
                        column: x => x.FeedbackById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AppraisalEntry_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AppraisalHandling",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoundId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    What = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Outcome = table.Column<byte>(type: "tinyint", nullable: false),
                    OutcomeOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OutcomeNote = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppraisalHandling", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppraisalHandling_AppraisalRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "AppraisalRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AppraisalHandling_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AppraisalStep",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoundId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Stage = table.Column<byte>(type: "tinyint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Expected = table.Column<int>(type: "int", nullable: true),
                    Present = table.Column<int>(type: "int", nullable: true),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    RecordedBy = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppraisalStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppraisalStep_AppraisalRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "AppraisalRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentUnit",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoundId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    MeetingOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PersonTimes = table.Column<int>(type: "int", nullable: true),
                    BallotKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    HasVotes = table.Column<bool>(type: "bit", nullable: false),
                    Together = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentUnit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentUnit_AssessmentRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "AssessmentRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AssessmentUnit_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AwardNomination",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoundId = table.Column<int>(type: "int", nullable: false),
                    Category = table.Column<byte>(type: "tinyint", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: true),
                    SubjectId = table.Column<int>(type: "int", nullable: true),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Deeds = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    SelectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Present = table.Column<int>(type: "int", nullable: true),
                    InFavour = table.Column<int>(type: "int", nullable: true),
                    HeardOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HeardCount = table.Column<int>(type: "int", nullable: true),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    AwardKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AwardNomination", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AwardNomination_AwardRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "AwardRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AwardNomination_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AwardNomination_Organisation_SubjectId",
                        column: x => x.SubjectId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AwardNomination_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AwardQuota",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoundId = table.Column<int>(type: "int", nullable: false),
                    Category = table.Column<byte>(type: "tinyint", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AwardQuota", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AwardQuota_AwardRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "AwardRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CampaignBatch",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CampaignId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<byte>(type: "tinyint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    PlannedStart = table.Column<DateOnly>(type: "date", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignBatch", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CampaignBatch_Campaign_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaign",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CampaignQuestion",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CampaignId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<byte>(type: "tinyint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignQuestion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CampaignQuestion_Campaign_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaign",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommemorationQuota",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CommemorationId = table.Column<int>(type: "int", nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommemorationQuota", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommemorationQuota_Commemoration_CommemorationId",
                        column: x => x.CommemorationId,
                        principalTable: "Commemoration",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitteeMember",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TermId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Post = table.Column<byte>(type: "tinyint", nullable: false),
                    Duty = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Way = table.Column<byte>(type: "tinyint", nullable: false),
                    Document = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    RepliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reply = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeMember", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitteeMember_CommitteeTerm_TermId",
                        column: x => x.TermId,
                        principalTable: "CommitteeTerm",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitteeMember_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DuesCharge",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SheetId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    StandardFen = table.Column<long>(type: "bigint", nullable: false),
                    PayableFen = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<byte>(type: "tinyint", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ByHand = table.Column<bool>(type: "bit", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DuesCharge", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DuesCharge_DuesSheet_SheetId",
                        column: x => x.SheetId,
                        principalTable: "DuesSheet",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DuesCharge_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DuesCharge_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DuesPayment",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BatchKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SheetId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    ForMonth = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    AmountFen = table.Column<long>(type: "bigint", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Voucher = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PaidById = table.Column<int>(type: "int", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DuesPayment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DuesPayment_DuesSheet_SheetId",
                        column: x => x.SheetId,
                        principalTable: "DuesSheet",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DuesPayment_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DuesPayment_Person_PaidById",
                        column: x => x.PaidById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DuesPayment_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DuesYearFigure",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DuesYearId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    OwnFen = table.Column<long>(type: "bigint", nullable: false),
                    BelowFen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DuesYearFigure", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DuesYearFigure_DuesYear_DuesYearId",
                        column: x => x.DuesYearId,
                        principalTable: "DuesYear",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportChoice",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    Row = table.Column<int>(type: "int", nullable: false),
                    RecordKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Field = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Before = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    After = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Take = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportChoice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportChoice_ImportBatch_BatchId",
                        column: x => x.BatchId,
                        principalTable: "ImportBatch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportedMember",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    Row = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Created = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedMember", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportedMember_ImportBatch_BatchId",
                        column: x => x.BatchId,
                        principalTable: "ImportBatch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ImportedMember_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportedRecord",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    Row = table.Column<int>(type: "int", nullable: false),
                    RecordId = table.Column<int>(type: "int", nullable: false),
                    Created = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedRecord", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportedRecord_ImportBatch_BatchId",
                        column: x => x.BatchId,
                        principalTable: "ImportBatch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportFault",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    Row = table.Column<int>(type: "int", nullable: false),
                    Column = table.Column<int>(type: "int", nullable: true),
                    Field = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Code = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Suggestion = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Rejects = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportFault", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportFault_ImportBatch_BatchId",
                        column: x => x.BatchId,
                        principalTable: "ImportBatch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportFileChunk",
                columns: table => new
                {
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    No = table.Column<int>(type: "int", nullable: false),
                    KeyId = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Nonce = table.Column<byte[]>(type: "varbinary(12)", maxLength: 12, nullable: false),
                    Tag = table.Column<byte[]>(type: "varbinary(16)", maxLength: 16, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", maxLength: 1048576, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportFileChunk", x => new { x.BatchId, x.No });
                    table.ForeignKey(
                        name: "FK_ImportFileChunk_ImportBatch_BatchId",
                        column: x => x.BatchId,
                        principalTable: "ImportBatch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LifeDriveUnit",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DriveId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LifeDriveUnit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LifeDriveUnit_LifeDrive_DriveId",
                        column: x => x.DriveId,
                        principalTable: "LifeDrive",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LifeDriveUnit_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LifeMeasure",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeetingId = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Responsible = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Result = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ResultOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LifeMeasure", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LifeMeasure_LifeMeeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "LifeMeeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LifePerson",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeetingId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Post = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Role = table.Column<byte>(type: "tinyint", nullable: false),
                    IsPresent = table.Column<bool>(type: "bit", nullable: true),
                    AbsenceReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsChair = table.Column<bool>(type: "bit", nullable: false),
                    HasSpeech = table.Column<bool>(type: "bit", nullable: false),
                    IsRemoved = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LifePerson", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LifePerson_LifeMeeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "LifeMeeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LifePerson_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LifeScore",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MeetingId = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<byte>(type: "tinyint", nullable: false),
                    Assessor = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Points = table.Column<int>(type: "int", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LifeScore", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LifeScore_LifeMeeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "LifeMeeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LifeStep",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MeetingId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Method = table.Column<byte>(type: "tinyint", nullable: true),
                    Count = table.Column<int>(type: "int", nullable: true),
                    Form = table.Column<byte>(type: "tinyint", nullable: true),
                    Sends = table.Column<bool>(type: "bit", nullable: true),
                    Expected = table.Column<int>(type: "int", nullable: true),
                    Actual = table.Column<int>(type: "int", nullable: true),
                    Observers = table.Column<int>(type: "int", nullable: true),
                    Criticism = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Problems = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Lessons = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Measures = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    LateDays = table.Column<int>(type: "int", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LifeStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LifeStep_LifeMeeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "LifeMeeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeopleListEntry",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ListId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Cells = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    AsAt = table.Column<DateOnly>(type: "date", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeopleListEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PeopleListEntry_PeopleList_ListId",
                        column: x => x.ListId,
                        principalTable: "PeopleList",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PeopleListEntry_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingMember",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeetingId = table.Column<int>(type: "int", nullable: false),
                    Order = table.Column<short>(type: "smallint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Post = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    IsPresent = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingMember", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingMember_PersonnelMeeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "PersonnelMeeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QualityFinding",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RunId = table.Column<int>(type: "int", nullable: false),
                    RuleCode = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Force = table.Column<byte>(type: "tinyint", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    SubjectId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Field = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Message = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Remedy = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Fingerprint = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    IsNew = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QualityFinding", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QualityFinding_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_QualityFinding_QualityRun_RunId",
                        column: x => x.RunId,
                        principalTable: "QualityRun",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AnalysisPublication",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AnalysisId = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Snapshot = table.Column<string>(type: "nvarchar(max)", maxLength: 200000, nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    ProposerId = table.Column<int>(type: "int", nullable: false),
                    ProposerName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    ApproverId = table.Column<int>(type: "int", nullable: true),
                    ApproverName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MayBePublic = table.Column<bool>(type: "bit", nullable: false),
                    SecrecyChecked = table.Column<bool>(type: "bit", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    WithdrawnBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnalysisPublication", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AnalysisPublication_Account_ApproverId",
                        column: x => x.ApproverId,
                        principalTable: "Account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AnalysisPublication_Account_ProposerId",
                        column: x => x.ProposerId,
                        principalTable: "Account",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AnalysisPublication_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AnalysisPublication_SavedAnalysis_AnalysisId",
                        column: x => x.AnalysisId,
                        principalTable: "SavedAnalysis",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelectionDirection",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoundId = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsSeparate = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelectionDirection", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SelectionDirection_SelectionRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "SelectionRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelectionWindow",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoundId = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<byte>(type: "tinyint", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelectionWindow", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SelectionWindow_SelectionRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "SelectionRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Trainee",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ClassId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    IsCompleted = table.Column<bool>(type: "bit", nullable: false),
                    CertificateYear = table.Column<int>(type: "int", nullable: true),
                    CertificateNo = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Trainee", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Trainee_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Trainee_TrainingClass_ClassId",
                        column: x => x.ClassId,
                        principalTable: "TrainingClass",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrainingCourse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ClassId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Speaker = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingCourse", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingCourse_TrainingClass_ClassId",
                        column: x => x.ClassId,
                        principalTable: "TrainingClass",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrainingPart",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ClassId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Trainees = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingPart", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingPart_TrainingClass_ClassId",
                        column: x => x.ClassId,
                        principalTable: "TrainingClass",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArchiveFile",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CadreId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    CustodianId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PassedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchiveFile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArchiveFile_Cadre_CadreId",
                        column: x => x.CadreId,
                        principalTable: "Cadre",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArchiveFile_Organisation_CustodianId",
                        column: x => x.CustodianId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CadreFormText",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CadreId = table.Column<int>(type: "int", nullable: false),
                    Element = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    No = table.Column<short>(type: "smallint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 100000, nullable: false),
                    Basis = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CadreFormText", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CadreFormText_Cadre_CadreId",
                        column: x => x.CadreId,
                        principalTable: "Cadre",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CadrePost",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CadreId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ShortUnit = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Title = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    LevelCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    IsMain = table.Column<bool>(type: "bit", nullable: false),
                    IsInTeam = table.Column<bool>(type: "bit", nullable: false),
                    Order = table.Column<short>(type: "smallint", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    Document = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    RemovalDocument = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    TermEndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ProbationUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Exchange = table.Column<byte>(type: "tinyint", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CadrePost", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CadrePost_Cadre_CadreId",
                        column: x => x.CadreId,
                        principalTable: "Cadre",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CadrePost_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseApplicant",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CadreId = table.Column<int>(type: "int", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    IsInside = table.Column<bool>(type: "bit", nullable: false),
                    IsQualified = table.Column<bool>(type: "bit", nullable: true),
                    WhyNot = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Written = table.Column<decimal>(type: "decimal(6,2)", precision: 6, scale: 2, nullable: true),
                    Interview = table.Column<decimal>(type: "decimal(6,2)", precision: 6, scale: 2, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseApplicant", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseApplicant_AppointmentCase_CaseId",
                        column: x => x.CaseId,
                        principalTable: "AppointmentCase",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseApplicant_Cadre_CadreId",
                        column: x => x.CadreId,
                        principalTable: "Cadre",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseCandidate",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Order = table.Column<short>(type: "smallint", nullable: false),
                    CadreId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Source = table.Column<byte>(type: "tinyint", nullable: false),
                    Recommender = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Material = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    IsNewEntrant = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseCandidate", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseCandidate_AppointmentCase_CaseId",
                        column: x => x.CaseId,
                        principalTable: "AppointmentCase",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseCandidate_Cadre_CadreId",
                        column: x => x.CadreId,
                        principalTable: "Cadre",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IncomingForm",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UploadKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    No = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    BirthMonth = table.Column<DateOnly>(type: "date", nullable: true),
                    Post = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Problem = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Notes = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Match = table.Column<byte>(type: "tinyint", nullable: false),
                    CadreId = table.Column<int>(type: "int", nullable: true),
                    UploadedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UploadedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncomingForm", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IncomingForm_Cadre_CadreId",
                        column: x => x.CadreId,
                        principalTable: "Cadre",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IncomingForm_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IntegrityReport",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SessionId = table.Column<int>(type: "int", nullable: false),
                    CadreId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Post = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IntegrityReport", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IntegrityReport_Cadre_CadreId",
                        column: x => x.CadreId,
                        principalTable: "Cadre",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IntegrityReport_WorkReportSession_SessionId",
                        column: x => x.SessionId,
                        principalTable: "WorkReportSession",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PrintedEducation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CadreId = table.Column<int>(type: "int", nullable: false),
                    Slot = table.Column<byte>(type: "tinyint", nullable: false),
                    RowKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrintedEducation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PrintedEducation_Cadre_CadreId",
                        column: x => x.CadreId,
                        principalTable: "Cadre",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReserveEntry",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CadreId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Way = table.Column<byte>(type: "tinyint", nullable: false),
                    RoundId = table.Column<int>(type: "int", nullable: true),
                    IsChief = table.Column<bool>(type: "bit", nullable: false),
                    IsBureau = table.Column<bool>(type: "bit", nullable: false),
                    IsNonParty = table.Column<bool>(type: "bit", nullable: false),
                    DirectionCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    IsNear = table.Column<bool>(type: "bit", nullable: false),
                    Grassroots = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    EnteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    Aim = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Plan = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Measures = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReserveEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReserveEntry_Cadre_CadreId",
                        column: x => x.CadreId,
                        principalTable: "Cadre",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReserveEntry_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReserveEntry_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReserveEntry_SelectionRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "SelectionRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Resignation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DeciderId = table.Column<int>(type: "int", nullable: false),
                    CadreId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PostKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Post = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Cause = table.Column<byte>(type: "tinyint", nullable: false),
                    Facts = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    IsByLaw = table.Column<bool>(type: "bit", nullable: false),
                    NotifiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NewPost = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsIncompatible = table.Column<bool>(type: "bit", nullable: false),
                    AnnouncedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AdmonishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Unfit = table.Column<int>(type: "int", nullable: true),
                    Forms = table.Column<int>(type: "int", nullable: true),
                    OrderedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TalkedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AppliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Understanding = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    QuitsEmployment = table.Column<bool>(type: "bit", nullable: false),
                    Destination = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PledgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    UnitOpinion = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    DisciplineOpinion = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Decision = table.Column<byte>(type: "tinyint", nullable: true),
                    EmploymentDecision = table.Column<byte>(type: "tinyint", nullable: true),
                    RepliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AppealedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Appeal = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsUpheld = table.Column<bool>(type: "bit", nullable: true),
                    CompletedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Document = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    IsRemoval = table.Column<bool>(type: "bit", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PublishedTo = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Resignation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Resignation_Cadre_CadreId",
                        column: x => x.CadreId,
                        principalTable: "Cadre",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Resignation_Organisation_DeciderId",
                        column: x => x.DeciderId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProposedValue",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ProposalId = table.Column<int>(type: "int", nullable: false),
                    Field = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    Before = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    After = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedValue", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProposedValue_CorrectionProposal_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "CorrectionProposal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InfoValue",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RowId = table.Column<long>(type: "bigint", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Field = table.Column<string>(type: "varchar(41)", unicode: false, maxLength: 41, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InfoValue", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InfoValue_InfoRow_RowId",
                        column: x => x.RowId,
                        principalTable: "InfoRow",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InfoValue_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdmissionCase",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    BranchId = table.Column<int>(type: "int", nullable: false),
                    SpellId = table.Column<int>(type: "int", nullable: true),
                    Route = table.Column<byte>(type: "tinyint", nullable: false),
                    Category = table.Column<byte>(type: "tinyint", nullable: false),
                    Stratum = table.Column<byte>(type: "tinyint", nullable: false),
                    Stage = table.Column<byte>(type: "tinyint", nullable: false),
                    StageSince = table.Column<DateOnly>(type: "date", nullable: false),
                    AppliedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    NextStep = table.Column<byte>(type: "tinyint", nullable: true),
                    NextSide = table.Column<byte>(type: "tinyint", nullable: true),
                    WaitingSince = table.Column<DateOnly>(type: "date", nullable: true),
                    ProbationFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ProbationEnds = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<byte>(type: "tinyint", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsPast = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmissionCase", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdmissionCase_MembershipSpell_SpellId",
                        column: x => x.SpellId,
                        principalTable: "MembershipSpell",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdmissionCase_Organisation_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdmissionCase_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MemberPlacement",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SpellId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    PostedFrom = table.Column<int>(type: "int", nullable: false),
                    PostedTo = table.Column<int>(type: "int", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberPlacement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MemberPlacement_MembershipSpell_SpellId",
                        column: x => x.SpellId,
                        principalTable: "MembershipSpell",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MemberPlacement_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MemberPlacement_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Posting",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EventKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    SpellId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CounterpartId = table.Column<int>(type: "int", nullable: true),
                    OutsideName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Document = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    DocumentOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Posting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Posting_MembershipSpell_SpellId",
                        column: x => x.SpellId,
                        principalTable: "MembershipSpell",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Posting_Organisation_CounterpartId",
                        column: x => x.CounterpartId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Posting_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Posting_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TransferCase",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BatchKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    SpellId = table.Column<int>(type: "int", nullable: false),
                    FromBranchId = table.Column<int>(type: "int", nullable: true),
                    FromCommitteeId = table.Column<int>(type: "int", nullable: true),
                    ToCommitteeId = table.Column<int>(type: "int", nullable: true),
                    ToBranchId = table.Column<int>(type: "int", nullable: true),
                    OutsideName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Reason = table.Column<byte>(type: "tinyint", nullable: false),
                    Circumstance = table.Column<byte>(type: "tinyint", nullable: false),
                    Tie = table.Column<byte>(type: "tinyint", nullable: false),
                    RegisteredElsewhere = table.Column<bool>(type: "bit", nullable: false),
                    Contact = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    AppliedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ConsentedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LetterYear = table.Column<int>(type: "int", nullable: true),
                    LetterNo = table.Column<int>(type: "int", nullable: true),
                    OutsideNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ValidDays = table.Column<int>(type: "int", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    DuesPaidTo = table.Column<int>(type: "int", nullable: true),
                    PrintCount = table.Column<int>(type: "int", nullable: false),
                    AcceptedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReceiptDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReceiptOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ReportedTo = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ArchivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IssuedNo = table.Column<long>(type: "bigint", nullable: true),
                    ClosedNo = table.Column<long>(type: "bigint", nullable: true),
                    MovedNo = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TransferCase", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TransferCase_MembershipSpell_SpellId",
                        column: x => x.SpellId,
                        principalTable: "MembershipSpell",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferCase_Organisation_FromBranchId",
                        column: x => x.FromBranchId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferCase_Organisation_FromCommitteeId",
                        column: x => x.FromCommitteeId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferCase_Organisation_ToBranchId",
                        column: x => x.ToBranchId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferCase_Organisation_ToCommitteeId",
                        column: x => x.ToCommitteeId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferCase_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LockException",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PeriodId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LockException", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LockException_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LockException_ReturnPeriod_PeriodId",
                        column: x => x.PeriodId,
                        principalTable: "ReturnPeriod",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UnitReturn",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PeriodId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    IsLatest = table.Column<bool>(type: "bit", nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: true),
                    FirstSubmittedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SubmittedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    IsOnBehalf = table.Column<bool>(type: "bit", nullable: false),
                    ReviewedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReviewedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    AcceptedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AcceptedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SendBackReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    OverrideCount = table.Column<int>(type: "int", nullable: false),
                    ExplanationCount = table.Column<int>(type: "int", nullable: false),
                    FillingSeconds = table.Column<int>(type: "int", nullable: true),
                    LastFilledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitReturn", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UnitReturn_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UnitReturn_ReturnPeriod_PeriodId",
                        column: x => x.PeriodId,
                        principalTable: "ReturnPeriod",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BallotCount",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    GroupId = table.Column<int>(type: "int", nullable: false),
                    QuestionId = table.Column<int>(type: "int", nullable: false),
                    OptionId = table.Column<int>(type: "int", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Votes = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BallotCount", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BallotCount_BallotGroup_GroupId",
                        column: x => x.GroupId,
                        principalTable: "BallotGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BallotCount_BallotOption_OptionId",
                        column: x => x.OptionId,
                        principalTable: "BallotOption",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BallotCount_BallotQuestion_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "BallotQuestion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecommendationLine",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RecommendationId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CadreId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    TalkVotes = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecommendationLine", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecommendationLine_Cadre_CadreId",
                        column: x => x.CadreId,
                        principalTable: "Cadre",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RecommendationLine_CaseRecommendation_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "CaseRecommendation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentSubject",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Order = table.Column<short>(type: "smallint", nullable: false),
                    IsTeam = table.Column<bool>(type: "bit", nullable: false),
                    CadreId = table.Column<int>(type: "int", nullable: true),
                    BranchId = table.Column<int>(type: "int", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Post = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsGovernment = table.Column<bool>(type: "bit", nullable: false),
                    Duties = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Composite = table.Column<decimal>(type: "decimal(9,2)", precision: 9, scale: 2, nullable: true),
                    GradeKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    GradeReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Conclusion = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedAt = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    FeedbackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FeedbackBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    FeedbackOpinion = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    AdmonishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AdmonishedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Admonition = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentSubject", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentSubject_AssessmentUnit_UnitId",
                        column: x => x.UnitId,
                        principalTable: "AssessmentUnit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AssessmentSubject_Cadre_CadreId",
                        column: x => x.CadreId,
                        principalTable: "Cadre",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AssessmentSubject_Organisation_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NominationReview",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    NominationId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Agreed = table.Column<bool>(type: "bit", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    By = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NominationReview", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NominationReview_AwardNomination_NominationId",
                        column: x => x.NominationId,
                        principalTable: "AwardNomination",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NominationReview_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NominationStep",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    NominationId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    By = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NominationStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NominationStep_AwardNomination_NominationId",
                        column: x => x.NominationId,
                        principalTable: "AwardNomination",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CampaignBranch",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    BranchId = table.Column<int>(type: "int", nullable: false),
                    JoinedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AnalysisDoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignBranch", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CampaignBranch_CampaignBatch_BatchId",
                        column: x => x.BatchId,
                        principalTable: "CampaignBatch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CampaignBranch_Organisation_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CampaignFigures",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    BranchId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Talks = table.Column<int>(type: "int", nullable: false),
                    Masses = table.Column<int>(type: "int", nullable: false),
                    OpinionsSought = table.Column<int>(type: "int", nullable: false),
                    ToBody = table.Column<int>(type: "int", nullable: false),
                    ToOrganisation = table.Column<int>(type: "int", nullable: false),
                    ToUnit = table.Column<int>(type: "int", nullable: false),
                    ToMember = table.Column<int>(type: "int", nullable: false),
                    CorrectedAtOnce = table.Column<int>(type: "int", nullable: false),
                    RulesMade = table.Column<int>(type: "int", nullable: false),
                    Briefs = table.Column<int>(type: "int", nullable: false),
                    Forums = table.Column<int>(type: "int", nullable: false),
                    Boxes = table.Column<int>(type: "int", nullable: false),
                    Hotlines = table.Column<int>(type: "int", nullable: false),
                    Questionnaires = table.Column<int>(type: "int", nullable: false),
                    ContactVisits = table.Column<int>(type: "int", nullable: false),
                    WorkersVisited = table.Column<int>(type: "int", nullable: false),
                    FamiliesVisited = table.Column<int>(type: "int", nullable: false),
                    LeadersDue = table.Column<int>(type: "int", nullable: false),
                    LeadersAtBranch = table.Column<int>(type: "int", nullable: false),
                    LeadersAtBody = table.Column<int>(type: "int", nullable: false),
                    LeadersBoth = table.Column<int>(type: "int", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignFigures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CampaignFigures_CampaignBatch_BatchId",
                        column: x => x.BatchId,
                        principalTable: "CampaignBatch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CampaignFigures_Organisation_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CampaignLookBack",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    BranchId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<byte>(type: "tinyint", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsYes = table.Column<bool>(type: "bit", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignLookBack", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CampaignLookBack_CampaignBatch_BatchId",
                        column: x => x.BatchId,
                        principalTable: "CampaignBatch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CampaignLookBack_Organisation_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CampaignMember",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    BranchId = table.Column<int>(type: "int", nullable: false),
                    HomeBranchId = table.Column<int>(type: "int", nullable: false),
                    PlacedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    MoveReason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    IsFoundAgain = table.Column<bool>(type: "bit", nullable: false),
                    IsOffPost = table.Column<bool>(type: "bit", nullable: false),
                    IsHosted = table.Column<bool>(type: "bit", nullable: false),
                    Attendance = table.Column<byte>(type: "tinyint", nullable: false),
                    AttendedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Analysis = table.Column<byte>(type: "tinyint", nullable: false),
                    AnalysedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OpinionOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Achievements = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Problems = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Direction = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    FedBackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FedBackById = table.Column<int>(type: "int", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LeftReason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignMember", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CampaignMember_CampaignBatch_BatchId",
                        column: x => x.BatchId,
                        principalTable: "CampaignBatch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CampaignMember_Organisation_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CampaignMember_Organisation_HomeBranchId",
                        column: x => x.HomeBranchId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CampaignMember_Person_FedBackById",
                        column: x => x.FedBackById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CampaignMember_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CampaignOpinion",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    BranchId = table.Column<int>(type: "int", nullable: false),
                    Source = table.Column<byte>(type: "tinyint", nullable: false),
                    Addressee = table.Column<byte>(type: "tinyint", nullable: false),
                    Channel = table.Column<byte>(type: "tinyint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ResponsibleId = table.Column<int>(type: "int", nullable: true),
                    ResponsibleName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Measure = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Result = table.Column<byte>(type: "tinyint", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Explanation = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    RuleMade = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignOpinion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CampaignOpinion_CampaignBatch_BatchId",
                        column: x => x.BatchId,
                        principalTable: "CampaignBatch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CampaignOpinion_Organisation_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CampaignOpinion_Person_ResponsibleId",
                        column: x => x.ResponsibleId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CampaignStage",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<byte>(type: "tinyint", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PlannedEnd = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Summary = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignStage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CampaignStage_CampaignBatch_BatchId",
                        column: x => x.BatchId,
                        principalTable: "CampaignBatch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CampaignSteeringFinding",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    FoundOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignSteeringFinding", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CampaignSteeringFinding_CampaignBatch_BatchId",
                        column: x => x.BatchId,
                        principalTable: "CampaignBatch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CampaignSteeringFinding_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CampaignUnit",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BatchId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignUnit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CampaignUnit_CampaignBatch_BatchId",
                        column: x => x.BatchId,
                        principalTable: "CampaignBatch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CampaignUnit_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelectionUnit",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoundId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    DirectionId = table.Column<int>(type: "int", nullable: false),
                    Employer = table.Column<byte>(type: "tinyint", nullable: false),
                    Chiefs = table.Column<short>(type: "smallint", nullable: false),
                    Deputies = table.Column<short>(type: "smallint", nullable: false),
                    Headcount = table.Column<int>(type: "int", nullable: false),
                    PlannedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PlanMeans = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    CommunicatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ChosenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ChosenAt = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedAt = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    PublicFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    PublicTo = table.Column<DateOnly>(type: "date", nullable: true),
                    PublicMeans = table.Column<byte>(type: "tinyint", nullable: false),
                    PublicPlace = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelectionUnit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SelectionUnit_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SelectionUnit_SelectionDirection_DirectionId",
                        column: x => x.DirectionId,
                        principalTable: "SelectionDirection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SelectionUnit_SelectionRound_RoundId",
                        column: x => x.RoundId,
                        principalTable: "SelectionRound",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArchiveMaterial",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileId = table.Column<int>(type: "int", nullable: false),
                    Category = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    FormedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Pages = table.Column<short>(type: "smallint", nullable: false),
                    Copies = table.Column<short>(type: "smallint", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    From = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    OutOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OutWhy = table.Column<byte>(type: "tinyint", nullable: true),
                    OutBasis = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchiveMaterial", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArchiveMaterial_ArchiveFile_FileId",
                        column: x => x.FileId,
                        principalTable: "ArchiveFile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArchiveStep",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FileId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchiveStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArchiveStep_ArchiveFile_FileId",
                        column: x => x.FileId,
                        principalTable: "ArchiveFile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArchiveTransfer",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FileId = table.Column<int>(type: "int", nullable: false),
                    Passing = table.Column<byte>(type: "tinyint", nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    BasisKind = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Pieces = table.Column<short>(type: "smallint", nullable: false),
                    Approver = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ReceiptOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReceiptNumber = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    RefusedWhy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchiveTransfer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArchiveTransfer_ArchiveFile_FileId",
                        column: x => x.FileId,
                        principalTable: "ArchiveFile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArchiveUse",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Reader = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    FormNumber = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Approver = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    MayCopy = table.Column<bool>(type: "bit", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReturnedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchiveUse", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArchiveUse_ArchiveFile_FileId",
                        column: x => x.FileId,
                        principalTable: "ArchiveFile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseAppointment",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CandidateId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Document = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    TalkedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    TalkedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PostKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LevelBefore = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    ProbationUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    ExtendedFor = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Outcome = table.Column<byte>(type: "tinyint", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AssessedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Fit = table.Column<int>(type: "int", nullable: true),
                    Unfit = table.Column<int>(type: "int", nullable: true),
                    Material = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseAppointment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseAppointment_CaseCandidate_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "CaseCandidate",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseException",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CandidateId = table.Column<int>(type: "int", nullable: false),
                    Ground = table.Column<byte>(type: "tinyint", nullable: false),
                    Reasons = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Merit = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ServiceMonths = table.Column<int>(type: "int", nullable: true),
                    Floor = table.Column<byte>(type: "tinyint", nullable: true),
                    TenureMonths = table.Column<int>(type: "int", nullable: true),
                    TenureRequired = table.Column<int>(type: "int", nullable: true),
                    IsTrained = table.Column<bool>(type: "bit", nullable: false),
                    TrainingBy = table.Column<DateOnly>(type: "date", nullable: true),
                    ApprovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ApprovalDocument = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseException", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseException_CaseCandidate_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "CaseCandidate",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseInspection",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CandidateId = table.Column<int>(type: "int", nullable: false),
                    Leader = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Others = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PlanToldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NoticedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NoticePlace = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    NoticeContact = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PublicisedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PersonnelOpinion = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    DisciplineOpinion = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    PartyOpinion = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    NeedsAudit = table.Column<bool>(type: "bit", nullable: false),
                    AuditResult = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Politics = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Strengths = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Shortcomings = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Appraisal = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    SignedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ReportedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ToldLeadersOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ToldPersonOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseInspection", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseInspection_CaseCandidate_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "CaseCandidate",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseNotice",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CandidateId = table.Column<int>(type: "int", nullable: false),
                    IsExempt = table.Column<bool>(type: "bit", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Places = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Contact = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OmitsPostFor = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Outcome = table.Column<byte>(type: "tinyint", nullable: true),
                    ConcludedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Conclusion = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    SuspendedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StatedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseNotice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseNotice_CaseCandidate_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "CaseCandidate",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseReport",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CandidateId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Channel = table.Column<byte>(type: "tinyint", nullable: false),
                    Reporter = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Content = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    IsSerious = table.Column<bool>(type: "bit", nullable: false),
                    IsOnNotice = table.Column<bool>(type: "bit", nullable: false),
                    Finding = table.Column<byte>(type: "tinyint", nullable: true),
                    HandledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Result = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    PassedTo = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseReport", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseReport_CaseCandidate_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "CaseCandidate",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseSubmission",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CandidateId = table.Column<int>(type: "int", nullable: false),
                    Document = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    IsApproved = table.Column<bool>(type: "bit", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseSubmission", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseSubmission_CaseCandidate_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "CaseCandidate",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseTalk",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CandidateId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    With = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    By = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseTalk", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseTalk_CaseCandidate_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "CaseCandidate",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingItem",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeetingId = table.Column<int>(type: "int", nullable: false),
                    Order = table.Column<short>(type: "smallint", nullable: false),
                    CadreId = table.Column<int>(type: "int", nullable: false),
                    CandidateId = table.Column<int>(type: "int", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Post = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    IsChiefPost = table.Column<bool>(type: "bit", nullable: false),
                    Presenter = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Reasons = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Discussion = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    PlenumAsked = table.Column<int>(type: "int", nullable: true),
                    PlenumAgreed = table.Column<int>(type: "int", nullable: true),
                    DeferredFor = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Result = table.Column<byte>(type: "tinyint", nullable: true),
                    ReconsiderConsents = table.Column<int>(type: "int", nullable: true),
                    ReconsideredOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingItem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingItem_Cadre_CadreId",
                        column: x => x.CadreId,
                        principalTable: "Cadre",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MeetingItem_CaseCandidate_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "CaseCandidate",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MeetingItem_PersonnelMeeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "PersonnelMeeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IncomingFormPart",
                columns: table => new
                {
                    FormId = table.Column<int>(type: "int", nullable: false),
                    No = table.Column<byte>(type: "tinyint", nullable: false),
                    KeyId = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Nonce = table.Column<byte[]>(type: "varbinary(12)", maxLength: 12, nullable: false),
                    Tag = table.Column<byte[]>(type: "varbinary(16)", maxLength: 16, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", maxLength: 4194304, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncomingFormPart", x => new { x.FormId, x.No });
                    table.ForeignKey(
                        name: "FK_IncomingFormPart_IncomingForm_FormId",
                        column: x => x.FormId,
                        principalTable: "IncomingForm",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IntegrityReportPart",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ReportId = table.Column<int>(type: "int", nullable: false),
                    Heading = table.Column<byte>(type: "tinyint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IntegrityReportPart", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IntegrityReportPart_IntegrityReport_ReportId",
                        column: x => x.ReportId,
                        principalTable: "IntegrityReport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReserveFollowUp",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EntryId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Year = table.Column<short>(type: "smallint", nullable: true),
                    Content = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    By = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReserveFollowUp", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReserveFollowUp_ReserveEntry_EntryId",
                        column: x => x.EntryId,
                        principalTable: "ReserveEntry",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReserveMove",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EntryId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<byte>(type: "tinyint", nullable: false),
                    Decision = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Year = table.Column<short>(type: "smallint", nullable: true),
                    By = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReserveMove", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReserveMove_ReserveEntry_EntryId",
                        column: x => x.EntryId,
                        principalTable: "ReserveEntry",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdmissionStanding",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Stage = table.Column<byte>(type: "tinyint", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmissionStanding", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdmissionStanding_AdmissionCase_CaseId",
                        column: x => x.CaseId,
                        principalTable: "AdmissionCase",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdmissionStanding_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdmissionStanding_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdmissionStep",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<byte>(type: "tinyint", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    SecondDay = table.Column<DateOnly>(type: "date", nullable: true),
                    Period = table.Column<int>(type: "int", nullable: true),
                    Verdict = table.Column<byte>(type: "tinyint", nullable: false),
                    By = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Inside = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Outside = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Paper = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    FormNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Hours = table.Column<int>(type: "int", nullable: true),
                    Due = table.Column<int>(type: "int", nullable: true),
                    Attended = table.Column<int>(type: "int", nullable: true),
                    VotesFor = table.Column<int>(type: "int", nullable: true),
                    VotesAgainst = table.Column<int>(type: "int", nullable: true),
                    VotesAbstained = table.Column<int>(type: "int", nullable: true),
                    Choice = table.Column<byte>(type: "tinyint", nullable: true),
                    Ticks = table.Column<int>(type: "int", nullable: false),
                    RuleSets = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    WentOn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    RecordedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    RecordedNo = table.Column<long>(type: "bigint", nullable: false),
                    SupersededNo = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmissionStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdmissionStep_AdmissionCase_CaseId",
                        column: x => x.CaseId,
                        principalTable: "AdmissionCase",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdmissionStep_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReturnCell",
                columns: table => new
                {
                    ReturnId = table.Column<int>(type: "int", nullable: false),
                    ItemId = table.Column<int>(type: "int", nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: true),
                    Ledger = table.Column<long>(type: "bigint", nullable: true),
                    OverrideReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SendBackReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnCell", x => new { x.ReturnId, x.ItemId });
                    table.ForeignKey(
                        name: "FK_ReturnCell_ReturnFormItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "ReturnFormItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReturnCell_UnitReturn_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "UnitReturn",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReturnExplanation",
                columns: table => new
                {
                    ReturnId = table.Column<int>(type: "int", nullable: false),
                    CheckCode = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    By = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Decision = table.Column<byte>(type: "tinyint", nullable: false),
                    DecisionReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnExplanation", x => new { x.ReturnId, x.CheckCode });
                    table.ForeignKey(
                        name: "FK_ReturnExplanation_UnitReturn_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "UnitReturn",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReturnSetAside",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ReturnId = table.Column<int>(type: "int", nullable: false),
                    CheckCode = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    Message = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    By = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    TakenBackAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    TakenBackBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnSetAside", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReturnSetAside_UnitReturn_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "UnitReturn",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentFault",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SubjectId = table.Column<int>(type: "int", nullable: false),
                    IndicatorKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Points = table.Column<decimal>(type: "decimal(9,2)", precision: 9, scale: 2, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentFault", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentFault_AssessmentSubject_SubjectId",
                        column: x => x.SubjectId,
                        principalTable: "AssessmentSubject",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentFigure",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SubjectId = table.Column<int>(type: "int", nullable: false),
                    IndicatorKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Figure = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: false),
                    Evidence = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentFigure", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentFigure_AssessmentSubject_SubjectId",
                        column: x => x.SubjectId,
                        principalTable: "AssessmentSubject",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentRating",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SubjectId = table.Column<int>(type: "int", nullable: false),
                    GroupKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Rater = table.Column<short>(type: "smallint", nullable: false),
                    IndicatorKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Points = table.Column<decimal>(type: "decimal(9,2)", precision: 9, scale: 2, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentRating", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentRating_AssessmentSubject_SubjectId",
                        column: x => x.SubjectId,
                        principalTable: "AssessmentSubject",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentTalk",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SubjectId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    With = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    By = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentTalk", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentTalk_AssessmentSubject_SubjectId",
                        column: x => x.SubjectId,
                        principalTable: "AssessmentSubject",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentVotes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SubjectId = table.Column<int>(type: "int", nullable: false),
                    IndicatorKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GradeKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GroupKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OptionKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Votes = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentVotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentVotes_AssessmentSubject_SubjectId",
                        column: x => x.SubjectId,
                        principalTable: "AssessmentSubject",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Rectification",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SubjectId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Problem = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Measure = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LookedBackOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LookedBack = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rectification", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rectification_AssessmentSubject_SubjectId",
                        column: x => x.SubjectId,
                        principalTable: "AssessmentSubject",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CampaignStageDelay",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    StageId = table.Column<int>(type: "int", nullable: false),
                    FormerEnd = table.Column<DateOnly>(type: "date", nullable: false),
                    NewEnd = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CampaignStageDelay", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CampaignStageDelay_CampaignStage_StageId",
                        column: x => x.StageId,
                        principalTable: "CampaignStage",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecommendationMeeting",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Headcount = table.Column<int>(type: "int", nullable: false),
                    Present = table.Column<int>(type: "int", nullable: false),
                    Statement = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    BallotKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecommendationMeeting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecommendationMeeting_SelectionUnit_UnitId",
                        column: x => x.UnitId,
                        principalTable: "SelectionUnit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelectionCandidate",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    CadreId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<byte>(type: "tinyint", nullable: false),
                    DirectionId = table.Column<int>(type: "int", nullable: false),
                    AppliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FormOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SexCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    BirthDate = table.Column<DateOnly>(type: "date", nullable: true),
                    EthnicityCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    EducationCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    LevelCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    PostText = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsMember = table.Column<bool>(type: "bit", nullable: false),
                    Employer = table.Column<byte>(type: "tinyint", nullable: false),
                    IsHealthy = table.Column<bool>(type: "bit", nullable: false),
                    Grassroots = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsOutstanding = table.Column<bool>(type: "bit", nullable: false),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewText = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ExplainedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConsultedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Consents = table.Column<bool>(type: "bit", nullable: true),
                    IsNear = table.Column<bool>(type: "bit", nullable: false),
                    OutcomeText = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    TalkedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelectionCandidate", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SelectionCandidate_Cadre_CadreId",
                        column: x => x.CadreId,
                        principalTable: "Cadre",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SelectionCandidate_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SelectionCandidate_SelectionDirection_DirectionId",
                        column: x => x.DirectionId,
                        principalTable: "SelectionDirection",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SelectionCandidate_SelectionUnit_UnitId",
                        column: x => x.UnitId,
                        principalTable: "SelectionUnit",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingVotes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ItemId = table.Column<int>(type: "int", nullable: false),
                    Choice = table.Column<byte>(type: "tinyint", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Votes = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingVotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingVotes_MeetingItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "MeetingItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MemberStand",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ItemId = table.Column<int>(type: "int", nullable: false),
                    MemberKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Relation = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Choice = table.Column<byte>(type: "tinyint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MemberStand", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MemberStand_MeetingItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "MeetingItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdmissionStepPerson",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    StepId = table.Column<long>(type: "bigint", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    IsInvited = table.Column<bool>(type: "bit", nullable: false),
                    Opinion = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Strengths = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Weaknesses = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdmissionStepPerson", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdmissionStepPerson_AdmissionStep_StepId",
                        column: x => x.StepId,
                        principalTable: "AdmissionStep",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdmissionStepPerson_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Investigation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CandidateId = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Organ = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Investigators = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Material = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Discipline = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    UnitedFront = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Investigation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Investigation_SelectionCandidate_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "SelectionCandidate",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelectionPetition",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CandidateId = table.Column<int>(type: "int", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsSigned = table.Column<bool>(type: "bit", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Inquiry = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    HandledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelectionPetition", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SelectionPetition_SelectionCandidate_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "SelectionCandidate",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "AuditHead",
                columns: new[] { "Id", "ChainNo", "Hash" },
                values: new object[] { 1, 0L, "" });

            migrationBuilder.InsertData(
                table: "RecordingCounter",
                columns: new[] { "Id", "Value" },
                values: new object[] { 1, 0L });

            migrationBuilder.InsertData(
                table: "WorkLease",
                columns: new[] { "Name", "ExpiresAt", "Holder" },
                values: new object[,]
                {
                    { "annual-runs", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "" },
                    { "audit-heads", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "" },
                    { "imports", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "" },
                    { "period-locking", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "" },
                    { "quality", new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "" }
                });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Account",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Account_PublicId",
                table: "Account",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Account",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AccountClaim_UserId",
                table: "AccountClaim",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountLogin_UserId",
                table: "AccountLogin",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionCase_BranchId_Stage",
                table: "AdmissionCase",
                columns: new[] { "BranchId", "Stage" });

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionCase_NextSide_BranchId",
                table: "AdmissionCase",
                columns: new[] { "NextSide", "BranchId" });

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionCase_PersonId_Stage",
                table: "AdmissionCase",
                columns: new[] { "PersonId", "Stage" });

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionCase_PublicId",
                table: "AdmissionCase",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionCase_SpellId",
                table: "AdmissionCase",
                column: "SpellId");

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionFormRange_Key",
                table: "AdmissionFormRange",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionFormRange_OrganisationId",
                table: "AdmissionFormRange",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionFormRange_Prefix_First",
                table: "AdmissionFormRange",
                columns: new[] { "Prefix", "First" });

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionPlan_Key",
                table: "AdmissionPlan",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionPlan_OrganisationId_Year_Revision",
                table: "AdmissionPlan",
                columns: new[] { "OrganisationId", "Year", "Revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionStanding_CaseId_SupersededNo",
                table: "AdmissionStanding",
                columns: new[] { "CaseId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionStanding_OrganisationId_Stage_ValidFrom",
                table: "AdmissionStanding",
                columns: new[] { "OrganisationId", "Stage", "ValidFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionStanding_PersonId",
                table: "AdmissionStanding",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionStep_CaseId_SupersededNo",
                table: "AdmissionStep",
                columns: new[] { "CaseId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionStep_FormNumber",
                table: "AdmissionStep",
                column: "FormNumber",
                unique: true,
                filter: "[FormNumber] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionStep_Key",
                table: "AdmissionStep",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionStep_OrganisationId_Kind_Day",
                table: "AdmissionStep",
                columns: new[] { "OrganisationId", "Kind", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionStepPerson_PersonId",
                table: "AdmissionStepPerson",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AdmissionStepPerson_StepId",
                table: "AdmissionStepPerson",
                column: "StepId");

            migrationBuilder.CreateIndex(
                name: "IX_AnalysisPublication_AnalysisId",
                table: "AnalysisPublication",
                column: "AnalysisId");

            migrationBuilder.CreateIndex(
                name: "IX_AnalysisPublication_ApproverId",
                table: "AnalysisPublication",
                column: "ApproverId");

            migrationBuilder.CreateIndex(
                name: "IX_AnalysisPublication_OrganisationId",
                table: "AnalysisPublication",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_AnalysisPublication_ProposerId",
                table: "AnalysisPublication",
                column: "ProposerId");

            migrationBuilder.CreateIndex(
                name: "IX_AnalysisPublication_PublicId",
                table: "AnalysisPublication",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AnalysisPublication_Status_ProposedAt",
                table: "AnalysisPublication",
                columns: new[] { "Status", "ProposedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AnnualRun_PublicId",
                table: "AnnualRun",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AnnualRun_Status",
                table: "AnnualRun",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_AnnualRun_Year_Id",
                table: "AnnualRun",
                columns: new[] { "Year", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AppointmentCase_DeciderId_ProposedOn",
                table: "AppointmentCase",
                columns: new[] { "DeciderId", "ProposedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AppointmentCase_OrganisationId",
                table: "AppointmentCase",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_AppointmentCase_PublicId",
                table: "AppointmentCase",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppointmentSupervision_OrganisationId",
                table: "AppointmentSupervision",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_AppointmentSupervision_PublicId",
                table: "AppointmentSupervision",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppointmentSupervision_UnitId",
                table: "AppointmentSupervision",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalCount_OrganisationId_On",
                table: "AppraisalCount",
                columns: new[] { "OrganisationId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalCount_RoundId_SupersededNo",
                table: "AppraisalCount",
                columns: new[] { "RoundId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalEntry_FeedbackById",
                table: "AppraisalEntry",
                column: "FeedbackById");

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalEntry_Key",
                table: "AppraisalEntry",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalEntry_OrganisationId",
                table: "AppraisalEntry",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalEntry_PersonId_SupersededNo",
                table: "AppraisalEntry",
                columns: new[] { "PersonId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalEntry_RoundId_SupersededNo",
                table: "AppraisalEntry",
                columns: new[] { "RoundId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalHandling_EntryKey_SupersededNo",
                table: "AppraisalHandling",
                columns: new[] { "EntryKey", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalHandling_Key",
                table: "AppraisalHandling",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalHandling_PersonId",
                table: "AppraisalHandling",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalHandling_RoundId_SupersededNo",
                table: "AppraisalHandling",
                columns: new[] { "RoundId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalRound_BatchKey",
                table: "AppraisalRound",
                column: "BatchKey");

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalRound_OrganisationId_Year",
                table: "AppraisalRound",
                columns: new[] { "OrganisationId", "Year" },
                unique: true,
                filter: "[Status] <> 3");

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalRound_PublicId",
                table: "AppraisalRound",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalStep_RoundId_SupersededNo",
                table: "AppraisalStep",
                columns: new[] { "RoundId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_ApprovedPosts_Key_SupersededNo",
                table: "ApprovedPosts",
                columns: new[] { "Key", "SupersededNo" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApprovedPosts_OrganisationId_SupersededNo",
                table: "ApprovedPosts",
                columns: new[] { "OrganisationId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchiveFile_CustodianId_PassedOn",
                table: "ArchiveFile",
                columns: new[] { "CustodianId", "PassedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchiveFile_Key",
                table: "ArchiveFile",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UX_ArchiveFile_Original",
                table: "ArchiveFile",
                column: "CadreId",
                unique: true,
                filter: "[Kind] = 1 AND [PassedOn] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ArchiveMaterial_FileId",
                table: "ArchiveMaterial",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_ArchiveMaterial_Key",
                table: "ArchiveMaterial",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArchiveStep_FileId_Kind",
                table: "ArchiveStep",
                columns: new[] { "FileId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArchiveTransfer_FileId",
                table: "ArchiveTransfer",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_ArchiveUse_FileId_ReturnedOn",
                table: "ArchiveUse",
                columns: new[] { "FileId", "ReturnedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchiveUse_Key",
                table: "ArchiveUse",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArchiveWork_Key",
                table: "ArchiveWork",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArchiveWork_OrganisationId_On",
                table: "ArchiveWork",
                columns: new[] { "OrganisationId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentFault_SubjectId",
                table: "AssessmentFault",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentFigure_SubjectId_IndicatorKey",
                table: "AssessmentFigure",
                columns: new[] { "SubjectId", "IndicatorKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentGrade_Key",
                table: "AssessmentGrade",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentGrade_SchemeId",
                table: "AssessmentGrade",
                column: "SchemeId");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentGroup_Key",
                table: "AssessmentGroup",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentGroup_SchemeId",
                table: "AssessmentGroup",
                column: "SchemeId");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentIndicator_Key",
                table: "AssessmentIndicator",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentIndicator_SchemeId",
                table: "AssessmentIndicator",
                column: "SchemeId");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentRating_SubjectId_GroupKey_Rater_IndicatorKey",
                table: "AssessmentRating",
                columns: new[] { "SubjectId", "GroupKey", "Rater", "IndicatorKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentRound_OrganisationId_Year",
                table: "AssessmentRound",
                columns: new[] { "OrganisationId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentRound_OwnSchemeId",
                table: "AssessmentRound",
                column: "OwnSchemeId");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentRound_PublicId",
                table: "AssessmentRound",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentRound_TeamSchemeId",
                table: "AssessmentRound",
                column: "TeamSchemeId");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentScheme_Code_Edition",
                table: "AssessmentScheme",
                columns: new[] { "Code", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentScheme_PublicId",
                table: "AssessmentScheme",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentSubject_BranchId",
                table: "AssessmentSubject",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentSubject_CadreId",
                table: "AssessmentSubject",
                column: "CadreId");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentSubject_Key",
                table: "AssessmentSubject",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentSubject_UnitId",
                table: "AssessmentSubject",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentTalk_Key",
                table: "AssessmentTalk",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentTalk_SubjectId",
                table: "AssessmentTalk",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentUnit_Key",
                table: "AssessmentUnit",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentUnit_OrganisationId",
                table: "AssessmentUnit",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentUnit_RoundId",
                table: "AssessmentUnit",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentVotes_OptionKey",
                table: "AssessmentVotes",
                column: "OptionKey");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentVotes_SubjectId",
                table: "AssessmentVotes",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_Assignment_AccountId_ValidFrom",
                table: "Assignment",
                columns: new[] { "AccountId", "ValidFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_Assignment_OrganisationId",
                table: "Assignment",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachment_OrganisationId",
                table: "Attachment",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachment_OwnerKind_OwnerKey",
                table: "Attachment",
                columns: new[] { "OwnerKind", "OwnerKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Attachment_PublicId",
                table: "Attachment",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AwardNomination_OrganisationId",
                table: "AwardNomination",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_AwardNomination_PersonId",
                table: "AwardNomination",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AwardNomination_PublicId",
                table: "AwardNomination",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AwardNomination_RoundId_Status",
                table: "AwardNomination",
                columns: new[] { "RoundId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_AwardNomination_SubjectId",
                table: "AwardNomination",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_AwardQuota_RoundId",
                table: "AwardQuota",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_AwardRound_OrganisationId_Year",
                table: "AwardRound",
                columns: new[] { "OrganisationId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_AwardRound_PublicId",
                table: "AwardRound",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Ballot_GroupId",
                table: "Ballot",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_BallotCode_GroupId",
                table: "BallotCode",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_BallotCode_Hash",
                table: "BallotCode",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BallotCount_GroupId",
                table: "BallotCount",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_BallotCount_OptionId",
                table: "BallotCount",
                column: "OptionId");

            migrationBuilder.CreateIndex(
                name: "IX_BallotCount_QuestionId",
                table: "BallotCount",
                column: "QuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_BallotGroup_RoundId",
                table: "BallotGroup",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_BallotOption_QuestionId",
                table: "BallotOption",
                column: "QuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_BallotQuestion_RoundId",
                table: "BallotQuestion",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_BallotRound_PublicId",
                table: "BallotRound",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BallotRound_SubjectKey",
                table: "BallotRound",
                column: "SubjectKey");

            migrationBuilder.CreateIndex(
                name: "IX_BranchType_Code_SupersededNo",
                table: "BranchType",
                columns: new[] { "Code", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_BranchType_OrganisationId_SupersededNo",
                table: "BranchType",
                columns: new[] { "OrganisationId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_Building_HostBranchId",
                table: "Building",
                column: "HostBranchId");

            migrationBuilder.CreateIndex(
                name: "IX_Building_Key_SupersededNo",
                table: "Building",
                columns: new[] { "Key", "SupersededNo" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Building_NameKey_SupersededNo",
                table: "Building",
                columns: new[] { "NameKey", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_Building_OrganisationId_SupersededNo",
                table: "Building",
                columns: new[] { "OrganisationId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_BuildingCheck_BuildingKey_On",
                table: "BuildingCheck",
                columns: new[] { "BuildingKey", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_BuildingCheck_Key",
                table: "BuildingCheck",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_BuildingCount_BuildingKey_On",
                table: "BuildingCount",
                columns: new[] { "BuildingKey", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_BuildingCount_Key",
                table: "BuildingCount",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_BuildingEnterprise_BuildingKey_SupersededNo",
                table: "BuildingEnterprise",
                columns: new[] { "BuildingKey", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_BuildingEnterprise_Key",
                table: "BuildingEnterprise",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_BuildingEnterprise_OrganisationId_SupersededNo",
                table: "BuildingEnterprise",
                columns: new[] { "OrganisationId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_BuildingMeans_BranchId",
                table: "BuildingMeans",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_BuildingMeans_BuildingKey_SupersededNo",
                table: "BuildingMeans",
                columns: new[] { "BuildingKey", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_BuildingMeans_Key",
                table: "BuildingMeans",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_BuildingMeans_OrganisationId_SupersededNo",
                table: "BuildingMeans",
                columns: new[] { "OrganisationId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_BuildingMember_BuildingKey_SupersededNo",
                table: "BuildingMember",
                columns: new[] { "BuildingKey", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_BuildingMember_Key",
                table: "BuildingMember",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_BuildingMember_OrganisationId_SupersededNo",
                table: "BuildingMember",
                columns: new[] { "OrganisationId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_BuildingMember_PersonId",
                table: "BuildingMember",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_BusinessEvent_At",
                table: "BusinessEvent",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_BusinessEvent_ChainNo",
                table: "BusinessEvent",
                column: "ChainNo");

            migrationBuilder.CreateIndex(
                name: "IX_BusinessEvent_Key",
                table: "BusinessEvent",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BusinessEvent_SubjectKey_Id",
                table: "BusinessEvent",
                columns: new[] { "SubjectKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Cadre_OrganisationId_LeftOn",
                table: "Cadre",
                columns: new[] { "OrganisationId", "LeftOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Cadre_PersonId",
                table: "Cadre",
                column: "PersonId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cadre_PublicId",
                table: "Cadre",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CadreFormText_CadreId_SupersededNo",
                table: "CadreFormText",
                columns: new[] { "CadreId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_CadrePost_CadreId_SupersededNo_ValidTo",
                table: "CadrePost",
                columns: new[] { "CadreId", "SupersededNo", "ValidTo" });

            migrationBuilder.CreateIndex(
                name: "IX_CadrePost_Key",
                table: "CadrePost",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_CadrePost_OrganisationId_SupersededNo_ValidTo",
                table: "CadrePost",
                columns: new[] { "OrganisationId", "SupersededNo", "ValidTo" });

            migrationBuilder.CreateIndex(
                name: "IX_Campaign_OrganisationId",
                table: "Campaign",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Campaign_PublicId",
                table: "Campaign",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CampaignBatch_CampaignId_Number",
                table: "CampaignBatch",
                columns: new[] { "CampaignId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CampaignBatch_PublicId",
                table: "CampaignBatch",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CampaignBranch_BatchId_BranchId_SupersededNo",
                table: "CampaignBranch",
                columns: new[] { "BatchId", "BranchId", "SupersededNo" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CampaignBranch_BranchId_SupersededNo",
                table: "CampaignBranch",
                columns: new[] { "BranchId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_CampaignFigures_BatchId_BranchId_SupersededNo",
                table: "CampaignFigures",
                columns: new[] { "BatchId", "BranchId", "SupersededNo" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CampaignFigures_BranchId",
                table: "CampaignFigures",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_CampaignLookBack_BatchId_BranchId_Number_SupersededNo",
                table: "CampaignLookBack",
                columns: new[] { "BatchId", "BranchId", "Number", "SupersededNo" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CampaignLookBack_BranchId",
                table: "CampaignLookBack",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_CampaignMember_BatchId_BranchId_SupersededNo",
                table: "CampaignMember",
                columns: new[] { "BatchId", "BranchId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_CampaignMember_BatchId_PersonId_SupersededNo",
                table: "CampaignMember",
                columns: new[] { "BatchId", "PersonId", "SupersededNo" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CampaignMember_BranchId",
                table: "CampaignMember",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_CampaignMember_FedBackById",
                table: "CampaignMember",
                column: "FedBackById");

            migrationBuilder.CreateIndex(
                name: "IX_CampaignMember_HomeBranchId",
                table: "CampaignMember",
                column: "HomeBranchId");

            migrationBuilder.CreateIndex(
                name: "IX_CampaignMember_Key_SupersededNo",
                table: "CampaignMember",
                columns: new[] { "Key", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_CampaignMember_PersonId_SupersededNo",
                table: "CampaignMember",
                columns: new[] { "PersonId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_CampaignOpinion_BatchId_BranchId_SupersededNo",
                table: "CampaignOpinion",
                columns: new[] { "BatchId", "BranchId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_CampaignOpinion_BranchId",
                table: "CampaignOpinion",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_CampaignOpinion_Key_SupersededNo",
                table: "CampaignOpinion",
                columns: new[] { "Key", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_CampaignOpinion_ResponsibleId",
                table: "CampaignOpinion",
                column: "ResponsibleId");

            migrationBuilder.CreateIndex(
                name: "IX_CampaignQuestion_CampaignId_Number",
                table: "CampaignQuestion",
                columns: new[] { "CampaignId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CampaignStage_BatchId_Number",
                table: "CampaignStage",
                columns: new[] { "BatchId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CampaignStageDelay_StageId",
                table: "CampaignStageDelay",
                column: "StageId");

            migrationBuilder.CreateIndex(
                name: "IX_CampaignSteeringFinding_BatchId_SupersededNo",
                table: "CampaignSteeringFinding",
                columns: new[] { "BatchId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_CampaignSteeringFinding_Key_SupersededNo",
                table: "CampaignSteeringFinding",
                columns: new[] { "Key", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_CampaignSteeringFinding_OrganisationId",
                table: "CampaignSteeringFinding",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_CampaignUnit_BatchId_OrganisationId",
                table: "CampaignUnit",
                columns: new[] { "BatchId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CampaignUnit_OrganisationId",
                table: "CampaignUnit",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_CareEntry_Key",
                table: "CareEntry",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_CareEntry_SubjectKey_SupersededNo_On",
                table: "CareEntry",
                columns: new[] { "SubjectKey", "SupersededNo", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseApplicant_CadreId",
                table: "CaseApplicant",
                column: "CadreId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseApplicant_CaseId",
                table: "CaseApplicant",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseApplicant_Key",
                table: "CaseApplicant",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseAppointment_CandidateId",
                table: "CaseAppointment",
                column: "CandidateId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseCandidate_CadreId",
                table: "CaseCandidate",
                column: "CadreId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseCandidate_CaseId",
                table: "CaseCandidate",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseCandidate_Key",
                table: "CaseCandidate",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseConsultation_CaseId",
                table: "CaseConsultation",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseConsultation_Key",
                table: "CaseConsultation",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseException_CandidateId",
                table: "CaseException",
                column: "CandidateId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseInspection_CandidateId",
                table: "CaseInspection",
                column: "CandidateId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseNotice_CandidateId",
                table: "CaseNotice",
                column: "CandidateId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseRecommendation_CaseId",
                table: "CaseRecommendation",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseRecommendation_Key",
                table: "CaseRecommendation",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseReport_CandidateId",
                table: "CaseReport",
                column: "CandidateId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseReport_Key",
                table: "CaseReport",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseSubmission_CandidateId",
                table: "CaseSubmission",
                column: "CandidateId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseTalk_CandidateId",
                table: "CaseTalk",
                column: "CandidateId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseTalk_Key",
                table: "CaseTalk",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChangeRow_EventId",
                table: "ChangeRow",
                column: "EventId");

            migrationBuilder.CreateIndex(
                name: "IX_CheckScheme_PublicId",
                table: "CheckScheme",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CoBuildingActivity_AgreementKey_SupersededNo_On",
                table: "CoBuildingActivity",
                columns: new[] { "AgreementKey", "SupersededNo", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_CoBuildingActivity_Key",
                table: "CoBuildingActivity",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_CoBuildingActivity_OrganisationId",
                table: "CoBuildingActivity",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_CoBuildingAgreement_Key_SupersededNo",
                table: "CoBuildingAgreement",
                columns: new[] { "Key", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_CoBuildingAgreement_OrganisationId_SupersededNo_SignedOn",
                table: "CoBuildingAgreement",
                columns: new[] { "OrganisationId", "SupersededNo", "SignedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CoBuildingParty_AgreementKey_SupersededNo_Number",
                table: "CoBuildingParty",
                columns: new[] { "AgreementKey", "SupersededNo", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_CodeTableEntry_Standard_Code_ValidFrom",
                table: "CodeTableEntry",
                columns: new[] { "Standard", "Code", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Commemoration_OrganisationId_Year",
                table: "Commemoration",
                columns: new[] { "OrganisationId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_Commemoration_PublicId",
                table: "Commemoration",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CommemorationQuota_CommemorationId",
                table: "CommemorationQuota",
                column: "CommemorationId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeMember_PersonId_SupersededNo",
                table: "CommitteeMember",
                columns: new[] { "PersonId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeMember_TermId_SupersededNo",
                table: "CommitteeMember",
                columns: new[] { "TermId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeTerm_OrganisationId",
                table: "CommitteeTerm",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeTerm_PublicId",
                table: "CommitteeTerm",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UX_CommitteeTerm_Current",
                table: "CommitteeTerm",
                column: "OrganisationId",
                unique: true,
                filter: "[EndedOn] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionProposal_BranchId",
                table: "CorrectionProposal",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionProposal_PersonId_Status",
                table: "CorrectionProposal",
                columns: new[] { "PersonId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionProposal_PublicId",
                table: "CorrectionProposal",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CorrectionProposal_Status_BranchId",
                table: "CorrectionProposal",
                columns: new[] { "Status", "BranchId" });

            migrationBuilder.CreateIndex(
                name: "IX_DistinctPair_HighId",
                table: "DistinctPair",
                column: "HighId");

            migrationBuilder.CreateIndex(
                name: "IX_DistinctPair_LowId_HighId",
                table: "DistinctPair",
                columns: new[] { "LowId", "HighId" });

            migrationBuilder.CreateIndex(
                name: "IX_DistinctPair_PublicId",
                table: "DistinctPair",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DuesAccount_OrganisationId_SupersededNo",
                table: "DuesAccount",
                columns: new[] { "OrganisationId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_DuesCharge_OrganisationId_Month_SupersededNo",
                table: "DuesCharge",
                columns: new[] { "OrganisationId", "Month", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_DuesCharge_PersonId_Month_SupersededNo",
                table: "DuesCharge",
                columns: new[] { "PersonId", "Month", "SupersededNo" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DuesCharge_SheetId_SupersededNo",
                table: "DuesCharge",
                columns: new[] { "SheetId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_DuesEntry_Key",
                table: "DuesEntry",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_DuesEntry_OrganisationId_SupersededNo_On",
                table: "DuesEntry",
                columns: new[] { "OrganisationId", "SupersededNo", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_DuesEntry_SourceKey",
                table: "DuesEntry",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_DuesOfficer_Key_SupersededNo",
                table: "DuesOfficer",
                columns: new[] { "Key", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_DuesOfficer_OrganisationId_SupersededNo",
                table: "DuesOfficer",
                columns: new[] { "OrganisationId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_DuesOfficer_PersonId",
                table: "DuesOfficer",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_DuesPayment_BatchKey",
                table: "DuesPayment",
                column: "BatchKey");

            migrationBuilder.CreateIndex(
                name: "IX_DuesPayment_Key",
                table: "DuesPayment",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_DuesPayment_OrganisationId_Month_SupersededNo",
                table: "DuesPayment",
                columns: new[] { "OrganisationId", "Month", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_DuesPayment_PaidById",
                table: "DuesPayment",
                column: "PaidById");

            migrationBuilder.CreateIndex(
                name: "IX_DuesPayment_PersonId_SupersededNo_ForMonth",
                table: "DuesPayment",
                columns: new[] { "PersonId", "SupersededNo", "ForMonth" });

            migrationBuilder.CreateIndex(
                name: "IX_DuesPayment_SheetId_SupersededNo",
                table: "DuesPayment",
                columns: new[] { "SheetId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_DuesRemittance_Key_SupersededNo",
                table: "DuesRemittance",
                columns: new[] { "Key", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_DuesRemittance_OrganisationId_SupersededNo_Month",
                table: "DuesRemittance",
                columns: new[] { "OrganisationId", "SupersededNo", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_DuesRemittance_ToId_SupersededNo_Status",
                table: "DuesRemittance",
                columns: new[] { "ToId", "SupersededNo", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_DuesSheet_Month_Status",
                table: "DuesSheet",
                columns: new[] { "Month", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_DuesSheet_OrganisationId_Month",
                table: "DuesSheet",
                columns: new[] { "OrganisationId", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DuesSheet_PublicId",
                table: "DuesSheet",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DuesStandard_Key_SupersededNo",
                table: "DuesStandard",
                columns: new[] { "Key", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_DuesStandard_OrganisationId",
                table: "DuesStandard",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_DuesStandard_PersonId_SupersededNo_FromMonth",
                table: "DuesStandard",
                columns: new[] { "PersonId", "SupersededNo", "FromMonth" });

            migrationBuilder.CreateIndex(
                name: "IX_DuesYear_OrganisationId_Year",
                table: "DuesYear",
                columns: new[] { "OrganisationId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DuesYear_PublicId",
                table: "DuesYear",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DuesYear_Year_Status",
                table: "DuesYear",
                columns: new[] { "Year", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_DuesYearFigure_DuesYearId_Kind",
                table: "DuesYearFigure",
                columns: new[] { "DuesYearId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EducationActivity_Key",
                table: "EducationActivity",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_EducationActivity_OrganisationId_On",
                table: "EducationActivity",
                columns: new[] { "OrganisationId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_EducationAttendance_ActivityKey",
                table: "EducationAttendance",
                column: "ActivityKey");

            migrationBuilder.CreateIndex(
                name: "IX_EducationAttendance_OrganisationId_On",
                table: "EducationAttendance",
                columns: new[] { "OrganisationId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_EducationAttendance_PersonId_On",
                table: "EducationAttendance",
                columns: new[] { "PersonId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_FieldResearch_Key",
                table: "FieldResearch",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_FieldResearch_OrganisationId",
                table: "FieldResearch",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_FieldResearch_PersonId_SupersededNo_From",
                table: "FieldResearch",
                columns: new[] { "PersonId", "SupersededNo", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_FloatingStay_HomeId_SupersededNo_ValidTo",
                table: "FloatingStay",
                columns: new[] { "HomeId", "SupersededNo", "ValidTo" });

            migrationBuilder.CreateIndex(
                name: "IX_FloatingStay_Key_SupersededNo",
                table: "FloatingStay",
                columns: new[] { "Key", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_FloatingStay_PersonId_SupersededNo",
                table: "FloatingStay",
                columns: new[] { "PersonId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_FloatingStay_ReceivingId_SupersededNo_ValidTo",
                table: "FloatingStay",
                columns: new[] { "ReceivingId", "SupersededNo", "ValidTo" });

            migrationBuilder.CreateIndex(
                name: "IX_FormDraft_BasedOnId",
                table: "FormDraft",
                column: "BasedOnId");

            migrationBuilder.CreateIndex(
                name: "IX_FormDraft_PublicId",
                table: "FormDraft",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FormDraft_State_Code",
                table: "FormDraft",
                columns: new[] { "State", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_Fund_Key_SupersededNo",
                table: "Fund",
                columns: new[] { "Key", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_Fund_OrganisationId_SupersededNo",
                table: "Fund",
                columns: new[] { "OrganisationId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_FundEntry_FundKey_SupersededNo_On",
                table: "FundEntry",
                columns: new[] { "FundKey", "SupersededNo", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_FundEntry_Key",
                table: "FundEntry",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_FundEntry_OrganisationId",
                table: "FundEntry",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_GroupInspection_Key",
                table: "GroupInspection",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GroupInspection_OrganisationId_On",
                table: "GroupInspection",
                columns: new[] { "OrganisationId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportBatch_OrganisationId",
                table: "ImportBatch",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportBatch_PublicId",
                table: "ImportBatch",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImportBatch_Status",
                table: "ImportBatch",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_ImportChoice_BatchId_Row",
                table: "ImportChoice",
                columns: new[] { "BatchId", "Row" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportedMember_BatchId_Row",
                table: "ImportedMember",
                columns: new[] { "BatchId", "Row" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportedMember_PersonId",
                table: "ImportedMember",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportedRecord_BatchId_Row",
                table: "ImportedRecord",
                columns: new[] { "BatchId", "Row" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportFault_BatchId_Row",
                table: "ImportFault",
                columns: new[] { "BatchId", "Row" });

            migrationBuilder.CreateIndex(
                name: "IX_IncomingForm_CadreId",
                table: "IncomingForm",
                column: "CadreId");

            migrationBuilder.CreateIndex(
                name: "IX_IncomingForm_OrganisationId_Status",
                table: "IncomingForm",
                columns: new[] { "OrganisationId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_IncomingForm_PublicId",
                table: "IncomingForm",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IncomingForm_Sha256",
                table: "IncomingForm",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_IncomingForm_UploadKey_No",
                table: "IncomingForm",
                columns: new[] { "UploadKey", "No" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InfoRow_Key_SupersededNo",
                table: "InfoRow",
                columns: new[] { "Key", "SupersededNo" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InfoRow_PersonId_SetKey_SupersededNo",
                table: "InfoRow",
                columns: new[] { "PersonId", "SetKey", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_InfoValue_Field_SupersededNo_Value_PersonId",
                table: "InfoValue",
                columns: new[] { "Field", "SupersededNo", "Value", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_InfoValue_PersonId_SupersededNo_Field",
                table: "InfoValue",
                columns: new[] { "PersonId", "SupersededNo", "Field" });

            migrationBuilder.CreateIndex(
                name: "IX_InfoValue_RowId",
                table: "InfoValue",
                column: "RowId");

            migrationBuilder.CreateIndex(
                name: "IX_IntegrityReport_CadreId",
                table: "IntegrityReport",
                column: "CadreId");

            migrationBuilder.CreateIndex(
                name: "IX_IntegrityReport_Key",
                table: "IntegrityReport",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IntegrityReport_SessionId_CadreId",
                table: "IntegrityReport",
                columns: new[] { "SessionId", "CadreId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IntegrityReportPart_ReportId_Heading",
                table: "IntegrityReportPart",
                columns: new[] { "ReportId", "Heading" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Investigation_CandidateId",
                table: "Investigation",
                column: "CandidateId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_KeptForm_AccountId",
                table: "KeptForm",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_KeptForm_ExpiresAt",
                table: "KeptForm",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_KeptForm_PublicId",
                table: "KeptForm",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LeaderLecture_Key",
                table: "LeaderLecture",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderLecture_OrganisationId",
                table: "LeaderLecture",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderLecture_PersonId_On",
                table: "LeaderLecture",
                columns: new[] { "PersonId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_LifeDrive_OrganisationId",
                table: "LifeDrive",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_LifeDrive_PublicId",
                table: "LifeDrive",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LifeDriveUnit_DriveId_OrganisationId",
                table: "LifeDriveUnit",
                columns: new[] { "DriveId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LifeDriveUnit_OrganisationId",
                table: "LifeDriveUnit",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_LifeExemption_Key",
                table: "LifeExemption",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_LifeExemption_OrganisationId_SupersededNo",
                table: "LifeExemption",
                columns: new[] { "OrganisationId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_LifeMeasure_MeetingId",
                table: "LifeMeasure",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_LifeMeeting_OrganisationId_Year",
                table: "LifeMeeting",
                columns: new[] { "OrganisationId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_LifeMeeting_PublicId",
                table: "LifeMeeting",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LifePerson_MeetingId",
                table: "LifePerson",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_LifePerson_PersonId",
                table: "LifePerson",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_LifeScore_MeetingId_SupersededNo",
                table: "LifeScore",
                columns: new[] { "MeetingId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_LifeStep_MeetingId_SupersededNo",
                table: "LifeStep",
                columns: new[] { "MeetingId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_LockException_OrganisationId",
                table: "LockException",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_LockException_PeriodId_OrganisationId",
                table: "LockException",
                columns: new[] { "PeriodId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_ChairId",
                table: "Meeting",
                column: "ChairId");

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_DriveKey_SupersededNo",
                table: "Meeting",
                columns: new[] { "DriveKey", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_Key_SupersededNo",
                table: "Meeting",
                columns: new[] { "Key", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_LecturerId",
                table: "Meeting",
                column: "LecturerId");

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_On_SupersededNo",
                table: "Meeting",
                columns: new[] { "On", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_OrganisationId_SupersededNo_On_Kind",
                table: "Meeting",
                columns: new[] { "OrganisationId", "SupersededNo", "On", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_RecorderId",
                table: "Meeting",
                column: "RecorderId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingAttendance_MeetingKey_SupersededNo",
                table: "MeetingAttendance",
                columns: new[] { "MeetingKey", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingAttendance_PersonId_SupersededNo",
                table: "MeetingAttendance",
                columns: new[] { "PersonId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingItem_CadreId",
                table: "MeetingItem",
                column: "CadreId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingItem_CandidateId",
                table: "MeetingItem",
                column: "CandidateId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingItem_Key",
                table: "MeetingItem",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MeetingItem_MeetingId",
                table: "MeetingItem",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingMember_Key",
                table: "MeetingMember",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MeetingMember_MeetingId",
                table: "MeetingMember",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingPaper_MeetingKey_SupersededNo",
                table: "MeetingPaper",
                columns: new[] { "MeetingKey", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingVotes_ItemId_Choice",
                table: "MeetingVotes",
                columns: new[] { "ItemId", "Choice" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MemberPlacement_OrganisationId_SupersededNo_PostedFrom_PostedTo_RecordedNo_PersonId",
                table: "MemberPlacement",
                columns: new[] { "OrganisationId", "SupersededNo", "PostedFrom", "PostedTo", "RecordedNo", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_MemberPlacement_PersonId",
                table: "MemberPlacement",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_MemberPlacement_SpellId_SupersededNo",
                table: "MemberPlacement",
                columns: new[] { "SpellId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_MembershipSpell_BranchId",
                table: "MembershipSpell",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_MembershipSpell_PersonId",
                table: "MembershipSpell",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_MembershipSpell_PublicId",
                table: "MembershipSpell",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MemberSituation_BranchId_SupersededNo_Kind_EndedOn",
                table: "MemberSituation",
                columns: new[] { "BranchId", "SupersededNo", "Kind", "EndedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_MemberSituation_Key_SupersededNo",
                table: "MemberSituation",
                columns: new[] { "Key", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_MemberSituation_PersonId_SupersededNo",
                table: "MemberSituation",
                columns: new[] { "PersonId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_MemberStand_ItemId_MemberKey",
                table: "MemberStand",
                columns: new[] { "ItemId", "MemberKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NominationReview_NominationId_OrganisationId",
                table: "NominationReview",
                columns: new[] { "NominationId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NominationReview_OrganisationId",
                table: "NominationReview",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_NominationStep_NominationId_Kind",
                table: "NominationStep",
                columns: new[] { "NominationId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OnlineStudy_Key",
                table: "OnlineStudy",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_OnlineStudy_OrganisationId_On",
                table: "OnlineStudy",
                columns: new[] { "OrganisationId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Organisation_Code",
                table: "Organisation",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Organisation_Initials",
                table: "Organisation",
                column: "Initials");

            migrationBuilder.CreateIndex(
                name: "IX_Organisation_ParentId",
                table: "Organisation",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Organisation_Path",
                table: "Organisation",
                column: "Path",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Organisation_PublicId",
                table: "Organisation",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationApproval_OrganisationId_SupersededNo",
                table: "OrganisationApproval",
                columns: new[] { "OrganisationId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationAward_Key",
                table: "OrganisationAward",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationAward_OrganisationId_SupersededNo",
                table: "OrganisationAward",
                columns: new[] { "OrganisationId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationCase_FromId_Status",
                table: "OrganisationCase",
                columns: new[] { "FromId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationCase_OrganisationId_Status",
                table: "OrganisationCase",
                columns: new[] { "OrganisationId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationCase_PublicId",
                table: "OrganisationCase",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationCase_Status",
                table: "OrganisationCase",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationCase_SuperiorId_Status",
                table: "OrganisationCase",
                columns: new[] { "SuperiorId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationPlacement_OrganisationId_SupersededNo_PostedFrom",
                table: "OrganisationPlacement",
                columns: new[] { "OrganisationId", "SupersededNo", "PostedFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationPlacement_ParentId",
                table: "OrganisationPlacement",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationPlacement_Path_SupersededNo",
                table: "OrganisationPlacement",
                columns: new[] { "Path", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationProfile_OrganisationId",
                table: "OrganisationProfile",
                column: "OrganisationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PartyGroup_Key",
                table: "PartyGroup",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_PartyGroup_OrganisationId_SupersededNo",
                table: "PartyGroup",
                columns: new[] { "OrganisationId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_PartyGroupLeader_GroupKey_SupersededNo",
                table: "PartyGroupLeader",
                columns: new[] { "GroupKey", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_PartyGroupLeader_PersonId",
                table: "PartyGroupLeader",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PeopleList_OrganisationId_Shared_ClosedAt",
                table: "PeopleList",
                columns: new[] { "OrganisationId", "Shared", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PeopleList_OwnerId",
                table: "PeopleList",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_PeopleList_PublicId",
                table: "PeopleList",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PeopleListEntry_ListId_PersonId",
                table: "PeopleListEntry",
                columns: new[] { "ListId", "PersonId" },
                unique: true,
                filter: "[RemovedAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PeopleListEntry_PersonId",
                table: "PeopleListEntry",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Person_Initials",
                table: "Person",
                column: "Initials");

            migrationBuilder.CreateIndex(
                name: "IX_Person_MergedIntoId",
                table: "Person",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Person_Name",
                table: "Person",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_Person_NameSort",
                table: "Person",
                column: "NameSort");

            migrationBuilder.CreateIndex(
                name: "IX_Person_PublicId",
                table: "Person",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PersonFact_PersonId_Kind_SupersededNo_ValidFrom_ValidTo_RecordedNo_Value",
                table: "PersonFact",
                columns: new[] { "PersonId", "Kind", "SupersededNo", "ValidFrom", "ValidTo", "RecordedNo", "Value" });

            migrationBuilder.CreateIndex(
                name: "IX_PersonIdNumber_BlindIndex",
                table: "PersonIdNumber",
                column: "BlindIndex");

            migrationBuilder.CreateIndex(
                name: "IX_PersonIdNumber_KeyId_IndexKeyId_PersonId",
                table: "PersonIdNumber",
                columns: new[] { "KeyId", "IndexKeyId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "UX_PersonIdNumber_BlindIndex_Verified",
                table: "PersonIdNumber",
                column: "BlindIndex",
                unique: true,
                filter: "[Verified] = 1 AND [BlindIndex] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PersonnelMeeting_OrganisationId_HeldOn",
                table: "PersonnelMeeting",
                columns: new[] { "OrganisationId", "HeldOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PersonnelMeeting_PublicId",
                table: "PersonnelMeeting",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Posting_CounterpartId",
                table: "Posting",
                column: "CounterpartId");

            migrationBuilder.CreateIndex(
                name: "IX_Posting_EventKey",
                table: "Posting",
                column: "EventKey");

            migrationBuilder.CreateIndex(
                name: "IX_Posting_Month_OrganisationId_Kind",
                table: "Posting",
                columns: new[] { "Month", "OrganisationId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Posting_OrganisationId",
                table: "Posting",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Posting_PersonId",
                table: "Posting",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Posting_SpellId",
                table: "Posting",
                column: "SpellId");

            migrationBuilder.CreateIndex(
                name: "IX_PrintedEducation_CadreId_SupersededNo",
                table: "PrintedEducation",
                columns: new[] { "CadreId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_ProofLetter_BranchId",
                table: "ProofLetter",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_ProofLetter_PersonId",
                table: "ProofLetter",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ProofLetter_PublicId",
                table: "ProofLetter",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProofLetter_Year_No",
                table: "ProofLetter",
                columns: new[] { "Year", "No" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProposedValue_ProposalId_Field",
                table: "ProposedValue",
                columns: new[] { "ProposalId", "Field" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QualityFinding_OrganisationId",
                table: "QualityFinding",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_QualityFinding_RunId_RuleCode_OrganisationId",
                table: "QualityFinding",
                columns: new[] { "RunId", "RuleCode", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_QualityRun_OrganisationId_Id",
                table: "QualityRun",
                columns: new[] { "OrganisationId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_QualityRun_PublicId",
                table: "QualityRun",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QualityRun_Status",
                table: "QualityRun",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_QualitySetAside_Fingerprint",
                table: "QualitySetAside",
                column: "Fingerprint",
                unique: true,
                filter: "[TakenBackAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_QualitySetAside_OrganisationId",
                table: "QualitySetAside",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_QualitySetAside_PublicId",
                table: "QualitySetAside",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationLine_CadreId",
                table: "RecommendationLine",
                column: "CadreId");

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationLine_Key",
                table: "RecommendationLine",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationLine_RecommendationId",
                table: "RecommendationLine",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationMeeting_UnitId",
                table: "RecommendationMeeting",
                column: "UnitId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Rectification_Key",
                table: "Rectification",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Rectification_SubjectId",
                table: "Rectification",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_ReserveEntry_CadreId",
                table: "ReserveEntry",
                column: "CadreId");

            migrationBuilder.CreateIndex(
                name: "IX_ReserveEntry_OrganisationId_Status",
                table: "ReserveEntry",
                columns: new[] { "OrganisationId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_ReserveEntry_PersonId",
                table: "ReserveEntry",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ReserveEntry_PublicId",
                table: "ReserveEntry",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReserveEntry_RoundId",
                table: "ReserveEntry",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_ReserveFollowUp_EntryId",
                table: "ReserveFollowUp",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_ReserveFollowUp_Key",
                table: "ReserveFollowUp",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReserveMove_EntryId",
                table: "ReserveMove",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_Resignation_CadreId",
                table: "Resignation",
                column: "CadreId");

            migrationBuilder.CreateIndex(
                name: "IX_Resignation_DeciderId",
                table: "Resignation",
                column: "DeciderId");

            migrationBuilder.CreateIndex(
                name: "IX_Resignation_PostKey",
                table: "Resignation",
                column: "PostKey");

            migrationBuilder.CreateIndex(
                name: "IX_Resignation_PublicId",
                table: "Resignation",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReturnCell_ItemId",
                table: "ReturnCell",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_ReturnExemption_FormCode_OrganisationId",
                table: "ReturnExemption",
                columns: new[] { "FormCode", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReturnExemption_OrganisationId",
                table: "ReturnExemption",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_ReturnExemption_PublicId",
                table: "ReturnExemption",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReturnForm_Code_Version",
                table: "ReturnForm",
                columns: new[] { "Code", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReturnFormItem_FormId_Key",
                table: "ReturnFormItem",
                columns: new[] { "FormId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReturnLayout_FormId_No",
                table: "ReturnLayout",
                columns: new[] { "FormId", "No" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReturnLayout_PublicId",
                table: "ReturnLayout",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReturnPeriod_FormId_Month",
                table: "ReturnPeriod",
                columns: new[] { "FormId", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReturnPeriod_PublicId",
                table: "ReturnPeriod",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReturnSetAside_ReturnId_CheckCode",
                table: "ReturnSetAside",
                columns: new[] { "ReturnId", "CheckCode" },
                unique: true,
                filter: "[TakenBackAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RuleParameterOverride_RuleCode_Name_ValidFrom",
                table: "RuleParameterOverride",
                columns: new[] { "RuleCode", "Name", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RuleSwitch_RuleCode",
                table: "RuleSwitch",
                column: "RuleCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedAnalysis_OrganisationId_Shared_ClosedAt",
                table: "SavedAnalysis",
                columns: new[] { "OrganisationId", "Shared", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SavedAnalysis_OwnerId",
                table: "SavedAnalysis",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedAnalysis_PublicId",
                table: "SavedAnalysis",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedQuery_OrganisationId_Shared_ClosedAt",
                table: "SavedQuery",
                columns: new[] { "OrganisationId", "Shared", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SavedQuery_OwnerId",
                table: "SavedQuery",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedQuery_PublicId",
                table: "SavedQuery",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SelectionCandidate_CadreId",
                table: "SelectionCandidate",
                column: "CadreId");

            migrationBuilder.CreateIndex(
                name: "IX_SelectionCandidate_DirectionId",
                table: "SelectionCandidate",
                column: "DirectionId");

            migrationBuilder.CreateIndex(
                name: "IX_SelectionCandidate_PersonId",
                table: "SelectionCandidate",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_SelectionCandidate_PublicId",
                table: "SelectionCandidate",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SelectionCandidate_UnitId_PersonId",
                table: "SelectionCandidate",
                columns: new[] { "UnitId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SelectionDirection_RoundId_Code",
                table: "SelectionDirection",
                columns: new[] { "RoundId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SelectionPetition_CandidateId",
                table: "SelectionPetition",
                column: "CandidateId");

            migrationBuilder.CreateIndex(
                name: "IX_SelectionPetition_Key",
                table: "SelectionPetition",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SelectionRound_OrganisationId_Year",
                table: "SelectionRound",
                columns: new[] { "OrganisationId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_SelectionRound_PublicId",
                table: "SelectionRound",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SelectionUnit_DirectionId",
                table: "SelectionUnit",
                column: "DirectionId");

            migrationBuilder.CreateIndex(
                name: "IX_SelectionUnit_OrganisationId",
                table: "SelectionUnit",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_SelectionUnit_PublicId",
                table: "SelectionUnit",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SelectionUnit_RoundId_OrganisationId",
                table: "SelectionUnit",
                columns: new[] { "RoundId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SelectionWindow_RoundId_Stage",
                table: "SelectionWindow",
                columns: new[] { "RoundId", "Stage" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCentreProfile_PointKey_SupersededNo",
                table: "ServiceCentreProfile",
                columns: new[] { "PointKey", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceMenuItem_Key_SupersededNo",
                table: "ServiceMenuItem",
                columns: new[] { "Key", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceMenuItem_OrganisationId",
                table: "ServiceMenuItem",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceMenuItem_PointKey_SupersededNo_Category",
                table: "ServiceMenuItem",
                columns: new[] { "PointKey", "SupersededNo", "Category" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceMenuUse_Key",
                table: "ServiceMenuUse",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceMenuUse_OrganisationId",
                table: "ServiceMenuUse",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceMenuUse_PointKey_SupersededNo_On",
                table: "ServiceMenuUse",
                columns: new[] { "PointKey", "SupersededNo", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_ServicePair_Key_SupersededNo",
                table: "ServicePair",
                columns: new[] { "Key", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_ServicePair_OrganisationId_SupersededNo_On",
                table: "ServicePair",
                columns: new[] { "OrganisationId", "SupersededNo", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_ServicePair_PersonId",
                table: "ServicePair",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ServicePairEntry_Key",
                table: "ServicePairEntry",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_ServicePairEntry_OrganisationId_SupersededNo_On",
                table: "ServicePairEntry",
                columns: new[] { "OrganisationId", "SupersededNo", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_ServicePairEntry_PairKey_SupersededNo_On",
                table: "ServicePairEntry",
                columns: new[] { "PairKey", "SupersededNo", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_ServicePairEntry_PersonId",
                table: "ServicePairEntry",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ServicePledge_Key_SupersededNo",
                table: "ServicePledge",
                columns: new[] { "Key", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_ServicePledge_OrganisationId_SupersededNo_On",
                table: "ServicePledge",
                columns: new[] { "OrganisationId", "SupersededNo", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_ServicePledge_PersonId",
                table: "ServicePledge",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ServicePledge_SupervisorId",
                table: "ServicePledge",
                column: "SupervisorId");

            migrationBuilder.CreateIndex(
                name: "IX_ServicePoint_Key",
                table: "ServicePoint",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_ServicePoint_OrganisationId_SupersededNo",
                table: "ServicePoint",
                columns: new[] { "OrganisationId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceSuggestion_Key_SupersededNo",
                table: "ServiceSuggestion",
                columns: new[] { "Key", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceSuggestion_OrganisationId_SupersededNo_On",
                table: "ServiceSuggestion",
                columns: new[] { "OrganisationId", "SupersededNo", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceVolunteering_Key_SupersededNo",
                table: "ServiceVolunteering",
                columns: new[] { "Key", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceVolunteering_OrganisationId_SupersededNo_On",
                table: "ServiceVolunteering",
                columns: new[] { "OrganisationId", "SupersededNo", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceVolunteerPart_OrganisationId",
                table: "ServiceVolunteerPart",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceVolunteerPart_PersonId_SupersededNo_On",
                table: "ServiceVolunteerPart",
                columns: new[] { "PersonId", "SupersededNo", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceVolunteerPart_SessionKey_SupersededNo",
                table: "ServiceVolunteerPart",
                columns: new[] { "SessionKey", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_SpiritAnalysis_Key",
                table: "SpiritAnalysis",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_SpiritAnalysis_OrganisationId_SupersededNo_On",
                table: "SpiritAnalysis",
                columns: new[] { "OrganisationId", "SupersededNo", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionFinding_Key",
                table: "SupervisionFinding",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupervisionFinding_SupervisionId",
                table: "SupervisionFinding",
                column: "SupervisionId");

            migrationBuilder.CreateIndex(
                name: "IX_TeamProfile_OrganisationId_SupersededNo",
                table: "TeamProfile",
                columns: new[] { "OrganisationId", "SupersededNo" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Trainee_CertificateYear_CertificateNo",
                table: "Trainee",
                columns: new[] { "CertificateYear", "CertificateNo" },
                unique: true,
                filter: "[CertificateNo] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Trainee_ClassId_PersonId",
                table: "Trainee",
                columns: new[] { "ClassId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Trainee_PersonId",
                table: "Trainee",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingClass_OrganisationId_StartsOn",
                table: "TrainingClass",
                columns: new[] { "OrganisationId", "StartsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingClass_PublicId",
                table: "TrainingClass",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrainingCourse_ClassId",
                table: "TrainingCourse",
                column: "ClassId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingPart_ClassId",
                table: "TrainingPart",
                column: "ClassId");

            migrationBuilder.CreateIndex(
                name: "IX_TransferCase_BatchKey",
                table: "TransferCase",
                column: "BatchKey");

            migrationBuilder.CreateIndex(
                name: "IX_TransferCase_FromBranchId_Status",
                table: "TransferCase",
                columns: new[] { "FromBranchId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferCase_FromCommitteeId_Status",
                table: "TransferCase",
                columns: new[] { "FromCommitteeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferCase_LetterYear_LetterNo",
                table: "TransferCase",
                columns: new[] { "LetterYear", "LetterNo" },
                unique: true,
                filter: "[LetterYear] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_TransferCase_PersonId_Status",
                table: "TransferCase",
                columns: new[] { "PersonId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferCase_PublicId",
                table: "TransferCase",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TransferCase_SpellId",
                table: "TransferCase",
                column: "SpellId");

            migrationBuilder.CreateIndex(
                name: "IX_TransferCase_ToBranchId",
                table: "TransferCase",
                column: "ToBranchId");

            migrationBuilder.CreateIndex(
                name: "IX_TransferCase_ToCommitteeId_Status",
                table: "TransferCase",
                columns: new[] { "ToCommitteeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Unit_CreditCode",
                table: "Unit",
                column: "CreditCode",
                unique: true,
                filter: "[CreditCode] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Unit_PublicId",
                table: "Unit",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnitLink_OrganisationId_SupersededNo",
                table: "UnitLink",
                columns: new[] { "OrganisationId", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_UnitLink_UnitId",
                table: "UnitLink",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_UnitReturn_OrganisationId_PeriodId",
                table: "UnitReturn",
                columns: new[] { "OrganisationId", "PeriodId" },
                unique: true,
                filter: "[IsLatest] = 1");

            migrationBuilder.CreateIndex(
                name: "IX_UnitReturn_PeriodId_OrganisationId_Revision",
                table: "UnitReturn",
                columns: new[] { "PeriodId", "OrganisationId", "Revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnitReturn_PublicId",
                table: "UnitReturn",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnitReturn_Status_OrganisationId",
                table: "UnitReturn",
                columns: new[] { "Status", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkReportSession_Key",
                table: "WorkReportSession",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WorkReportSession_OrganisationId_On",
                table: "WorkReportSession",
                columns: new[] { "OrganisationId", "On" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountClaim");

            migrationBuilder.DropTable(
                name: "AccountLogin");

            migrationBuilder.DropTable(
                name: "AccountToken");

            migrationBuilder.DropTable(
                name: "AdmissionFormRange");

            migrationBuilder.DropTable(
                name: "AdmissionPlan");

            migrationBuilder.DropTable(
                name: "AdmissionStanding");

            migrationBuilder.DropTable(
                name: "AdmissionStepPerson");

            migrationBuilder.DropTable(
                name: "AnalysisPublication");

            migrationBuilder.DropTable(
                name: "AnnualRun");

            migrationBuilder.DropTable(
                name: "AppraisalCount");

            migrationBuilder.DropTable(
                name: "AppraisalEntry");

            migrationBuilder.DropTable(
                name: "AppraisalHandling");

            migrationBuilder.DropTable(
                name: "AppraisalStep");

            migrationBuilder.DropTable(
                name: "ApprovedPosts");

            migrationBuilder.DropTable(
                name: "ArchiveMaterial");

            migrationBuilder.DropTable(
                name: "ArchiveStep");

            migrationBuilder.DropTable(
                name: "ArchiveTransfer");

            migrationBuilder.DropTable(
                name: "ArchiveUse");

            migrationBuilder.DropTable(
                name: "ArchiveWork");

            migrationBuilder.DropTable(
                name: "AssessmentFault");

            migrationBuilder.DropTable(
                name: "AssessmentFigure");

            migrationBuilder.DropTable(
                name: "AssessmentGrade");

            migrationBuilder.DropTable(
                name: "AssessmentGroup");

            migrationBuilder.DropTable(
                name: "AssessmentIndicator");

            migrationBuilder.DropTable(
                name: "AssessmentRating");

            migrationBuilder.DropTable(
                name: "AssessmentTalk");

            migrationBuilder.DropTable(
                name: "AssessmentVotes");

            migrationBuilder.DropTable(
                name: "Assignment");

            migrationBuilder.DropTable(
                name: "AttachmentChunk");

            migrationBuilder.DropTable(
                name: "AuditHead");

            migrationBuilder.DropTable(
                name: "AwardQuota");

            migrationBuilder.DropTable(
                name: "Ballot");

            migrationBuilder.DropTable(
                name: "BallotCode");

            migrationBuilder.DropTable(
                name: "BallotCount");

            migrationBuilder.DropTable(
                name: "BranchType");

            migrationBuilder.DropTable(
                name: "Building");

            migrationBuilder.DropTable(
                name: "BuildingCheck");

            migrationBuilder.DropTable(
                name: "BuildingCount");

            migrationBuilder.DropTable(
                name: "BuildingEnterprise");

            migrationBuilder.DropTable(
                name: "BuildingMeans");

            migrationBuilder.DropTable(
                name: "BuildingMember");

            migrationBuilder.DropTable(
                name: "CadreFormText");

            migrationBuilder.DropTable(
                name: "CadrePost");

            migrationBuilder.DropTable(
                name: "CampaignBranch");

            migrationBuilder.DropTable(
                name: "CampaignFigures");

            migrationBuilder.DropTable(
                name: "CampaignLookBack");

            migrationBuilder.DropTable(
                name: "CampaignMember");

            migrationBuilder.DropTable(
                name: "CampaignOpinion");

            migrationBuilder.DropTable(
                name: "CampaignQuestion");

            migrationBuilder.DropTable(
                name: "CampaignStageDelay");

            migrationBuilder.DropTable(
                name: "CampaignSteeringFinding");

            migrationBuilder.DropTable(
                name: "CampaignUnit");

            migrationBuilder.DropTable(
                name: "CareEntry");

            migrationBuilder.DropTable(
                name: "CaseApplicant");

            migrationBuilder.DropTable(
                name: "CaseAppointment");

            migrationBuilder.DropTable(
                name: "CaseConsultation");

            migrationBuilder.DropTable(
                name: "CaseException");

            migrationBuilder.DropTable(
                name: "CaseInspection");

            migrationBuilder.DropTable(
                name: "CaseNotice");

            migrationBuilder.DropTable(
                name: "CaseReport");

            migrationBuilder.DropTable(
                name: "CaseSubmission");

            migrationBuilder.DropTable(
                name: "CaseTalk");

            migrationBuilder.DropTable(
                name: "ChangeRow");

            migrationBuilder.DropTable(
                name: "ChangeStamp");

            migrationBuilder.DropTable(
                name: "CheckScheme");

            migrationBuilder.DropTable(
                name: "CoBuildingActivity");

            migrationBuilder.DropTable(
                name: "CoBuildingAgreement");

            migrationBuilder.DropTable(
                name: "CoBuildingParty");

            migrationBuilder.DropTable(
                name: "CodeTableEntry");

            migrationBuilder.DropTable(
                name: "CommemorationQuota");

            migrationBuilder.DropTable(
                name: "CommitteeMember");

            migrationBuilder.DropTable(
                name: "DataProtectionKey");

            migrationBuilder.DropTable(
                name: "DistinctPair");

            migrationBuilder.DropTable(
                name: "DuesAccount");

            migrationBuilder.DropTable(
                name: "DuesCharge");

            migrationBuilder.DropTable(
                name: "DuesEntry");

            migrationBuilder.DropTable(
                name: "DuesOfficer");

            migrationBuilder.DropTable(
                name: "DuesPayment");

            migrationBuilder.DropTable(
                name: "DuesRemittance");

            migrationBuilder.DropTable(
                name: "DuesStandard");

            migrationBuilder.DropTable(
                name: "DuesYearFigure");

            migrationBuilder.DropTable(
                name: "EducationActivity");

            migrationBuilder.DropTable(
                name: "EducationAttendance");

            migrationBuilder.DropTable(
                name: "FieldResearch");

            migrationBuilder.DropTable(
                name: "FloatingStay");

            migrationBuilder.DropTable(
                name: "FormDraft");

            migrationBuilder.DropTable(
                name: "Fund");

            migrationBuilder.DropTable(
                name: "FundEntry");

            migrationBuilder.DropTable(
                name: "GroupInspection");

            migrationBuilder.DropTable(
                name: "Holiday");

            migrationBuilder.DropTable(
                name: "ImportChoice");

            migrationBuilder.DropTable(
                name: "ImportedMember");

            migrationBuilder.DropTable(
                name: "ImportedRecord");

            migrationBuilder.DropTable(
                name: "ImportFault");

            migrationBuilder.DropTable(
                name: "ImportFileChunk");

            migrationBuilder.DropTable(
                name: "ImportMap");

            migrationBuilder.DropTable(
                name: "IncomingFormPart");

            migrationBuilder.DropTable(
                name: "InfoValue");

            migrationBuilder.DropTable(
                name: "IntegrityReportPart");

            migrationBuilder.DropTable(
                name: "Investigation");

            migrationBuilder.DropTable(
                name: "KeptForm");

            migrationBuilder.DropTable(
                name: "LeaderLecture");

            migrationBuilder.DropTable(
                name: "LifeDriveUnit");

            migrationBuilder.DropTable(
                name: "LifeExemption");

            migrationBuilder.DropTable(
                name: "LifeMeasure");

            migrationBuilder.DropTable(
                name: "LifePerson");

            migrationBuilder.DropTable(
                name: "LifeScore");

            migrationBuilder.DropTable(
                name: "LifeStep");

            migrationBuilder.DropTable(
                name: "LockException");

            migrationBuilder.DropTable(
                name: "Meeting");

            migrationBuilder.DropTable(
                name: "MeetingAttendance");

            migrationBuilder.DropTable(
                name: "MeetingMember");

            migrationBuilder.DropTable(
                name: "MeetingPaper");

            migrationBuilder.DropTable(
                name: "MeetingVotes");

            migrationBuilder.DropTable(
                name: "MemberPlacement");

            migrationBuilder.DropTable(
                name: "MemberSituation");

            migrationBuilder.DropTable(
                name: "MemberStand");

            migrationBuilder.DropTable(
                name: "NominationReview");

            migrationBuilder.DropTable(
                name: "NominationStep");

            migrationBuilder.DropTable(
                name: "OnlineStudy");

            migrationBuilder.DropTable(
                name: "OrganisationApproval");

            migrationBuilder.DropTable(
                name: "OrganisationAward");

            migrationBuilder.DropTable(
                name: "OrganisationCase");

            migrationBuilder.DropTable(
                name: "OrganisationPlacement");

            migrationBuilder.DropTable(
                name: "OrganisationProfile");

            migrationBuilder.DropTable(
                name: "PartyGroup");

            migrationBuilder.DropTable(
                name: "PartyGroupLeader");

            migrationBuilder.DropTable(
                name: "PeopleListEntry");

            migrationBuilder.DropTable(
                name: "PersonFact");

            migrationBuilder.DropTable(
                name: "PersonIdNumber");

            migrationBuilder.DropTable(
                name: "Posting");

            migrationBuilder.DropTable(
                name: "PrintedEducation");

            migrationBuilder.DropTable(
                name: "ProofLetter");

            migrationBuilder.DropTable(
                name: "ProposedValue");

            migrationBuilder.DropTable(
                name: "QualityFinding");

            migrationBuilder.DropTable(
                name: "QualitySetAside");

            migrationBuilder.DropTable(
                name: "RecommendationLine");

            migrationBuilder.DropTable(
                name: "RecommendationMeeting");

            migrationBuilder.DropTable(
                name: "RecordingCounter");

            migrationBuilder.DropTable(
                name: "Rectification");

            migrationBuilder.DropTable(
                name: "ReserveFollowUp");

            migrationBuilder.DropTable(
                name: "ReserveMove");

            migrationBuilder.DropTable(
                name: "Resignation");

            migrationBuilder.DropTable(
                name: "ReturnCell");

            migrationBuilder.DropTable(
                name: "ReturnExemption");

            migrationBuilder.DropTable(
                name: "ReturnExplanation");

            migrationBuilder.DropTable(
                name: "ReturnLayout");

            migrationBuilder.DropTable(
                name: "ReturnSetAside");

            migrationBuilder.DropTable(
                name: "RuleParameterOverride");

            migrationBuilder.DropTable(
                name: "RuleSwitch");

            migrationBuilder.DropTable(
                name: "SavedQuery");

            migrationBuilder.DropTable(
                name: "SelectionPetition");

            migrationBuilder.DropTable(
                name: "SelectionWindow");

            migrationBuilder.DropTable(
                name: "ServiceCentreProfile");

            migrationBuilder.DropTable(
                name: "ServiceMenuItem");

            migrationBuilder.DropTable(
                name: "ServiceMenuUse");

            migrationBuilder.DropTable(
                name: "ServicePair");

            migrationBuilder.DropTable(
                name: "ServicePairEntry");

            migrationBuilder.DropTable(
                name: "ServicePledge");

            migrationBuilder.DropTable(
                name: "ServicePoint");

            migrationBuilder.DropTable(
                name: "ServiceSuggestion");

            migrationBuilder.DropTable(
                name: "ServiceVolunteering");

            migrationBuilder.DropTable(
                name: "ServiceVolunteerPart");

            migrationBuilder.DropTable(
                name: "SpiritAnalysis");

            migrationBuilder.DropTable(
                name: "SubmittedMonth");

            migrationBuilder.DropTable(
                name: "SupervisionFinding");

            migrationBuilder.DropTable(
                name: "TeamProfile");

            migrationBuilder.DropTable(
                name: "Trainee");

            migrationBuilder.DropTable(
                name: "TrainingCourse");

            migrationBuilder.DropTable(
                name: "TrainingPart");

            migrationBuilder.DropTable(
                name: "TransferCase");

            migrationBuilder.DropTable(
                name: "UnitLink");

            migrationBuilder.DropTable(
                name: "WorkLease");

            migrationBuilder.DropTable(
                name: "AdmissionStep");

            migrationBuilder.DropTable(
                name: "SavedAnalysis");

            migrationBuilder.DropTable(
                name: "AppraisalRound");

            migrationBuilder.DropTable(
                name: "ArchiveFile");

            migrationBuilder.DropTable(
                name: "Attachment");

            migrationBuilder.DropTable(
                name: "BallotGroup");

            migrationBuilder.DropTable(
                name: "BallotOption");

            migrationBuilder.DropTable(
                name: "CampaignStage");

            migrationBuilder.DropTable(
                name: "BusinessEvent");

            migrationBuilder.DropTable(
                name: "Commemoration");

            migrationBuilder.DropTable(
                name: "CommitteeTerm");

            migrationBuilder.DropTable(
                name: "DuesSheet");

            migrationBuilder.DropTable(
                name: "DuesYear");

            migrationBuilder.DropTable(
                name: "ImportBatch");

            migrationBuilder.DropTable(
                name: "IncomingForm");

            migrationBuilder.DropTable(
                name: "InfoRow");

            migrationBuilder.DropTable(
                name: "IntegrityReport");

            migrationBuilder.DropTable(
                name: "LifeDrive");

            migrationBuilder.DropTable(
                name: "LifeMeeting");

            migrationBuilder.DropTable(
                name: "MeetingItem");

            migrationBuilder.DropTable(
                name: "AwardNomination");

            migrationBuilder.DropTable(
                name: "PeopleList");

            migrationBuilder.DropTable(
                name: "CorrectionProposal");

            migrationBuilder.DropTable(
                name: "QualityRun");

            migrationBuilder.DropTable(
                name: "CaseRecommendation");

            migrationBuilder.DropTable(
                name: "AssessmentSubject");

            migrationBuilder.DropTable(
                name: "ReserveEntry");

            migrationBuilder.DropTable(
                name: "ReturnFormItem");

            migrationBuilder.DropTable(
                name: "UnitReturn");

            migrationBuilder.DropTable(
                name: "SelectionCandidate");

            migrationBuilder.DropTable(
                name: "AppointmentSupervision");

            migrationBuilder.DropTable(
                name: "TrainingClass");

            migrationBuilder.DropTable(
                name: "Unit");

            migrationBuilder.DropTable(
                name: "AdmissionCase");

            migrationBuilder.DropTable(
                name: "BallotQuestion");

            migrationBuilder.DropTable(
                name: "CampaignBatch");

            migrationBuilder.DropTable(
                name: "WorkReportSession");

            migrationBuilder.DropTable(
                name: "CaseCandidate");

            migrationBuilder.DropTable(
                name: "PersonnelMeeting");

            migrationBuilder.DropTable(
                name: "AwardRound");

            migrationBuilder.DropTable(
                name: "Account");

            migrationBuilder.DropTable(
                name: "AssessmentUnit");

            migrationBuilder.DropTable(
                name: "ReturnPeriod");

            migrationBuilder.DropTable(
                name: "SelectionUnit");

            migrationBuilder.DropTable(
                name: "MembershipSpell");

            migrationBuilder.DropTable(
                name: "BallotRound");

            migrationBuilder.DropTable(
                name: "Campaign");

            migrationBuilder.DropTable(
                name: "AppointmentCase");

            migrationBuilder.DropTable(
                name: "Cadre");

            migrationBuilder.DropTable(
                name: "AssessmentRound");

            migrationBuilder.DropTable(
                name: "ReturnForm");

            migrationBuilder.DropTable(
                name: "SelectionDirection");

            migrationBuilder.DropTable(
                name: "Person");

            migrationBuilder.DropTable(
                name: "AssessmentScheme");

            migrationBuilder.DropTable(
                name: "SelectionRound");

            migrationBuilder.DropTable(
                name: "Organisation");
        }
    }
}
