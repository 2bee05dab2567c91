// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
#include <thread>

#include <gtest/gtest.h>

#include "app/one_window.h"
#include "tests/support/temp_store.h"

using namespace cooperage;
using namespace cooperage::test;

TEST(OneWindow, IsRaisedBySomebodyWhoWantsItsFileAndByNobodyElse)
{
    TempStore shown, other;
    OneWindow window;
    int asked = 0;
    QObject::connect(&window, &OneWindow::raiseAsked, [&asked] { ++asked; });
    EXPECT_FALSE(OneWindow::raiseOther(shown.path())) << "nobody shows it yet";
    window.showFile(shown.path());
    std::atomic_bool wasThere = false, done = false;
    std::thread second([&] {
        wasThere = OneWindow::raiseOther(shown.path());
        done = true;
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return done.load(); }, 10'000));
    second.join();
    EXPECT_TRUE(wasThere);
    EXPECT_EQ(asked, 1);
    EXPECT_FALSE(OneWindow::raiseOther(other.path()));
    window.showFile({});
    EXPECT_FALSE(OneWindow::raiseOther(shown.path()));
}
