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
                name: "ReturnPeriod",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FormId = table.Column<int>(type: "int", nullable: false),
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
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
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
                name: "IX_BranchType_Code_SupersededNo",
                table: "BranchType",
                columns: new[] { "Code", "SupersededNo" });

            migrationBuilder.CreateIndex(
                name: "IX_BranchType_OrganisationId_SupersededNo",
                table: "BranchType",
                columns: new[] { "OrganisationId", "SupersededNo" });

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
                name: "IX_CareEntry_Key",
                table: "CareEntry",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_CareEntry_SubjectKey_SupersededNo_On",
                table: "CareEntry",
                columns: new[] { "SubjectKey", "SupersededNo", "On" });

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
                name: "IX_CodeTableEntry_Standard_Code_ValidFrom",
                table: "CodeTableEntry",
                columns: new[] { "Standard", "Code", "ValidFrom" },
                unique: true);

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
                name: "IX_LockException_OrganisationId",
                table: "LockException",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_LockException_PeriodId_OrganisationId",
                table: "LockException",
                columns: new[] { "PeriodId", "OrganisationId" });

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
                name: "IX_ServicePoint_Key",
                table: "ServicePoint",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_ServicePoint_OrganisationId_SupersededNo",
                table: "ServicePoint",
                columns: new[] { "OrganisationId", "SupersededNo" });

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
                name: "Assignment");

            migrationBuilder.DropTable(
                name: "AttachmentChunk");

            migrationBuilder.DropTable(
                name: "AuditHead");

            migrationBuilder.DropTable(
                name: "BranchType");

            migrationBuilder.DropTable(
                name: "CareEntry");

            migrationBuilder.DropTable(
                name: "ChangeRow");

            migrationBuilder.DropTable(
                name: "ChangeStamp");

            migrationBuilder.DropTable(
                name: "CheckScheme");

            migrationBuilder.DropTable(
                name: "CodeTableEntry");

            migrationBuilder.DropTable(
                name: "CommitteeMember");

            migrationBuilder.DropTable(
                name: "DataProtectionKey");

            migrationBuilder.DropTable(
                name: "DistinctPair");

            migrationBuilder.DropTable(
                name: "FloatingStay");

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
                name: "InfoValue");

            migrationBuilder.DropTable(
                name: "KeptForm");

            migrationBuilder.DropTable(
                name: "LockException");

            migrationBuilder.DropTable(
                name: "MemberPlacement");

            migrationBuilder.DropTable(
                name: "MemberSituation");

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
                name: "ProofLetter");

            migrationBuilder.DropTable(
                name: "ProposedValue");

            migrationBuilder.DropTable(
                name: "QualityFinding");

            migrationBuilder.DropTable(
                name: "QualitySetAside");

            migrationBuilder.DropTable(
                name: "RecordingCounter");

            migrationBuilder.DropTable(
                name: "ReturnCell");

            migrationBuilder.DropTable(
                name: "ReturnExemption");

            migrationBuilder.DropTable(
                name: "ReturnExplanation");

            migrationBuilder.DropTable(
                name: "RuleParameterOverride");

            migrationBuilder.DropTable(
                name: "RuleSwitch");

            migrationBuilder.DropTable(
                name: "SavedQuery");

            migrationBuilder.DropTable(
                name: "ServicePoint");

            migrationBuilder.DropTable(
                name: "SubmittedMonth");

            migrationBuilder.DropTable(
                name: "TransferCase");

            migrationBuilder.DropTable(
                name: "UnitLink");

            migrationBuilder.DropTable(
                name: "WorkLease");

            migrationBuilder.DropTable(
                name: "Attachment");

            migrationBuilder.DropTable(
                name: "BusinessEvent");

            migrationBuilder.DropTable(
                name: "CommitteeTerm");

            migrationBuilder.DropTable(
                name: "ImportBatch");

            migrationBuilder.DropTable(
                name: "InfoRow");

            migrationBuilder.DropTable(
                name: "PeopleList");

            migrationBuilder.DropTable(
                name: "CorrectionProposal");

            migrationBuilder.DropTable(
                name: "QualityRun");

            migrationBuilder.DropTable(
                name: "ReturnFormItem");

            migrationBuilder.DropTable(
                name: "UnitReturn");

            migrationBuilder.DropTable(
                name: "MembershipSpell");

            migrationBuilder.DropTable(
                name: "Unit");

            migrationBuilder.DropTable(
                name: "Account");

            migrationBuilder.DropTable(
                name: "ReturnPeriod");

            migrationBuilder.DropTable(
                name: "Organisation");

            migrationBuilder.DropTable(
                name: "Person");

            migrationBuilder.DropTable(
                name: "ReturnForm");
        }
    }
}
